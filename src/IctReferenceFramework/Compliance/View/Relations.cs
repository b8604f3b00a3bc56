using IctReferenceFramework.Rules;

namespace IctReferenceFramework.Compliance.View;

/// <summary>Who uses whom, which groups use what, which measures accompany what, as far as both ends count.</summary>
internal sealed class Relations
{
    private readonly ILookup<string, string> _users;
    private readonly ILookup<string, string> _groups;
    private readonly ILookup<string, string> _measures;

    public Relations(RuleContext rules, CountedElements counted)
    {
        // A group of users always counts; a component counts by its status.
        bool IsCountedUser(Use use) =>
            rules.Index.Element(use.From) is not { } user || use.FromPart != Use.PartOf(user) || counted.Contains(user);

        var description = rules.Description;
        Uses = [.. rules.Uses.Where(use => counted.Contains(use.To) && IsCountedUser(use))];
        _users = Uses.Where(use => use.From != use.Id.Value).ToLookup(use => use.Id.Value, use => use.From);
        _groups = (description.Layers?.Users?.Groups ?? [])
            .SelectMany(group => group.Uses.Select(use => (Used: use.Value, Group: group.Id?.Value ?? "")))
            .ToLookup(use => use.Used, use => use.Group);
        _measures = description.Measures.Where(measure => counted.Counts(measure.Status))
            .SelectMany(measure =>
                measure.Supports.Select(supported => (Supported: supported.Value, Measure: measure.Id?.Value ?? "")))
            .ToLookup(support => support.Supported, support => support.Measure);
    }

    /// <summary>Uses whose both ends count.</summary>
    public IReadOnlyList<Use> Uses { get; }

    /// <summary>Ids of those that use a component.</summary>
    public IEnumerable<string> UsersOf(string id) => _users[id];

    /// <summary>Ids of the user groups that use a component.</summary>
    public IEnumerable<string> GroupsOf(string id) => _groups[id];

    /// <summary>Ids of the measures that accompany a component.</summary>
    public IEnumerable<string> MeasuresFor(string id) => _measures[id];
}
