using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Rules;
using IctReferenceFramework.Source;

namespace IctReferenceFramework.Compliance;

/// <summary>A description seen in one view: what counts, who uses whom, which documents exist.</summary>
internal sealed class AssessmentContext
{
    private readonly Dictionary<string, IReadOnlyList<CheckedItem>> _selections = new(StringComparer.Ordinal);
    private readonly HashSet<ArchitectureElement> _counted;
    private readonly ILookup<string, string> _users;
    private readonly ILookup<string, string> _groups;
    private readonly ILookup<string, string> _measures;
    private readonly ILookup<string, Component> _byPart;
    private readonly ILookup<string, CheckedItem> _providers;
    private readonly Dictionary<ArchitectureElement, CheckedItem> _items = [];
    private HashSet<string>? _unreadableKeys;
    private HashSet<string>? _unreadablePlaces;

    public AssessmentContext(RuleContext rules, AssessmentView view)
    {
        (Rules, View) = (rules, view);
        Components = [.. Description.Components.Where(component => Counts(component.Status))];
        var level = Description.Document?.Locality?.Level?.Value ?? AdministrativeLevel.Province;
        Centres = [.. Description.Elements.OfType<OperationsCentre>().Where(centre => Counts(centre.Status))];
        OwnCentres = [.. Centres.Where(centre => centre.Level?.Value == level)];
        _counted = [.. Components, .. Centres];
        Uses = [.. rules.Uses.Where(use => _counted.Contains(use.To) && IsCountedUser(use))];
        _byPart = Components.ToLookup(component => component.Part);
        _providers = Components.Concat<ArchitectureElement>(OwnCentres)
            .SelectMany(element => element.Functions.Select(function => (function.Value, Element: element)))
            .ToLookup(provided => provided.Value, provided => ItemOf(provided.Element));
        _users = Uses.Where(use => use.From != use.Id.Value).ToLookup(use => use.Id.Value, use => use.From);
        _groups = (Description.Layers?.Users?.Groups ?? [])
            .SelectMany(group => group.Uses.Select(use => (Used: use.Value, Group: group.Id?.Value ?? "")))
            .ToLookup(use => use.Used, use => use.Group);
        _measures = Description.Measures.Where(measure => Counts(measure.Status))
            .SelectMany(measure => measure.Supports.Select(supported => (Supported: supported.Value, Measure: measure.Id?.Value ?? "")))
            .ToLookup(support => support.Supported, support => support.Measure);
        Exclusions = [.. Description.Exclusions.Where(exclusion => exclusion.Until is { } until && until.Value >= rules.AsOf)];
        ExcludedParts = Exclusions.Select(exclusion => exclusion.Part?.Value).OfType<string>().ToHashSet(StringComparer.Ordinal);
    }

    public RuleContext Rules { get; }

    public AssessmentView View { get; }

    public ArchitectureDescription Description => Rules.Description;

    public ReferenceFramework Framework => Rules.Framework;

    /// <summary>Components that count in this view.</summary>
    public IReadOnlyList<Component> Components { get; }

    /// <summary>Centres of any level that count in this view.</summary>
    public IReadOnlyList<OperationsCentre> Centres { get; }

    /// <summary>Centres of the locality's own level that count in this view.</summary>
    public IReadOnlyList<OperationsCentre> OwnCentres { get; }

    /// <summary>Uses whose both ends count in this view.</summary>
    public IReadOnlyList<Use> Uses { get; }

    /// <summary>Exclusions that have not expired.</summary>
    public IReadOnlyList<Exclusion> Exclusions { get; }

    /// <summary>Ids of parts that are excluded.</summary>
    public IReadOnlySet<string> ExcludedParts { get; }

    /// <summary>Components of some parts that count in this view.</summary>
    public IEnumerable<Component> In(params string[] parts) => parts.SelectMany(part => _byPart[part]);

    /// <summary>Components and own centres that provide a function and count in this view.</summary>
    public IEnumerable<CheckedItem> Providers(string function) => _providers[function];

    /// <summary>True if some component or centre has something under a key that could not be read.</summary>
    public bool IsUnreadableSomewhere(string key) => (_unreadableKeys ??= UnreadableKeys()).Contains(key);

    /// <summary>True if something that stands at one of these places could not be read.</summary>
    public bool IsAnyUnreadable(IEnumerable<string> places)
    {
        var unreadable = _unreadablePlaces ??= UnreadablePlaces();
        return unreadable.Count > 0 && places.Any(unreadable.Contains);
    }

    /// <summary>A component or centre as an item that checks look at; made once.</summary>
    public CheckedItem ItemOf(ArchitectureElement element) =>
        _items.TryGetValue(element, out var item) ? item : _items[element] = DerivedKeys.ItemOf(element, this);

    /// <summary>The day on which the content is judged.</summary>
    public DateOnly DocumentDay => Rules.DocumentDay;

    /// <summary>Ids of those that use a component.</summary>
    public IEnumerable<string> UsersOf(string id) => _users[id];

    /// <summary>Ids of the user groups that use a component.</summary>
    public IEnumerable<string> GroupsOf(string id) => _groups[id];

    /// <summary>Ids of the measures that accompany a component and count in this view.</summary>
    public IEnumerable<string> MeasuresFor(string id) => _measures[id];

    public DocumentEntry? Document(string id) => Rules.Document(id);

    /// <summary>True if a status counts in this view; what has no readable status counts in none.</summary>
    public bool Counts(Sourced<ComponentStatus>? status) => status?.Value switch
    {
        ComponentStatus.Operational or ComponentStatus.Trial => true,
        ComponentStatus.Building or ComponentStatus.Planned => View == AssessmentView.Target,
        _ => false,
    };

    /// <summary>The items of a selection; made once.</summary>
    public IReadOnlyList<CheckedItem> Select(string selection) =>
        _selections.TryGetValue(selection, out var items) ? items : _selections[selection] = [.. Selections.Of(selection, this)];

    /// <summary>
    /// How far a key is filled: 1, or ½ for a regulation without number and date, or 0. A key that names something is filled
    /// when that exists.
    /// </summary>
    public double Fill(CheckedItem item, string key)
    {
        if (!item.IsFilled(key))
        {
            return 0;
        }

        if (key == "functions")
        {
            return item.Values(key).Any(id => Framework.FindFunction(id) is not null) ? 1 : 0;
        }

        if (!ReferenceKeys.All.TryGetValue(key, out var kind) || item.Derive(key) is not null)
        {
            return 1;
        }

        var named = item.Values(key).Where(id => Rules.Index.IsDeclared(kind, id)).ToList();
        return named.Count == 0 || (key is "operating-regulation" && Document(named[0])?.Date?.Value > Rules.AsOf) ? 0
            : key is "operating-regulation" && Document(named[0]) is not { Number: not null, Date: not null } ? 0.5
            : 1;
    }

    /// <summary>An item as evidence of a result.</summary>
    public Evidence EvidenceOf(CheckedItem item) => new(item.Location, item.Label,
        item.Values("evidence").Concat(item.Values("document")).Any(id => Document(id) is not null));

    /// <summary>The key of the nearest section that exists on the way to a part or group.</summary>
    public Location SectionOf(string part)
    {
        var description = Description;
        return part switch
        {
            "operations-centre" => description.LocationOf("operations-centres"),
            "document" or "principles" or "architecture" => description.LocationOf("document"),
            "evaluation" => description.LocationOf("evaluation"),
            _ when Framework.FindPart(part) is Layer => description.Layers?.LocationOf(part) ?? description.LocationOf("layers"),
            _ => description.Systems?.LocationOf(part) ?? description.LocationOf("systems"),
        };
    }

    private HashSet<string> UnreadablePlaces()
    {
        var places = Description.UnreadablePlaces.ToHashSet(StringComparer.Ordinal);

        // A word that the framework does not have is a slip too, and has its finding.
        if (Description.Elements.Any(element => element.Functions.Any(id => Framework.FindFunction(id.Value) is null)))
        {
            places.Add("components/functions");
        }

        if ((Description.Layers?.Users?.Groups ?? []).Any(group => group.Channels.Any(id => Framework.FindFunction(id.Value) is null)))
        {
            places.Add("groups/channels");
        }

        // So is a use of something that is not there.
        if (Rules.Index.References.Any(reference => reference.Key == "uses" && !Rules.Index.Resolves(reference)))
        {
            places.UnionWith(["components/uses", "operations-centres/uses", "groups/uses"]);
        }

        return places;
    }

    private HashSet<string> UnreadableKeys() =>
        [.. Description.Elements.SelectMany(element => element.UnreadableKeys)];

    // A group of users always counts; a component counts by its status.
    private bool IsCountedUser(Use use) =>
        Rules.Index.Element(use.From) is not { } user || use.FromPart != Use.PartOf(user) || _counted.Contains(user);
}
