using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Rules;

namespace IctReferenceFramework.Compliance.View;

/// <summary>What counts in a view: components and centres by their status, less what is excluded.</summary>
internal sealed class CountedElements
{
    private readonly AssessmentView _view;
    private readonly ArchitectureDescription _description;
    private readonly HashSet<ArchitectureElement> _counted;
    private readonly ILookup<string, Component> _byPart;

    public CountedElements(RuleContext rules, AssessmentView view)
    {
        (_view, _description) = (view, rules.Description);
        Components = [.. _description.Components.Where(component => Counts(component.Status))];
        Centres = [.. _description.Elements.OfType<OperationsCentre>().Where(centre => Counts(centre.Status))];
        var level = _description.Document?.Locality?.Level?.Value ?? AdministrativeLevel.Province;
        OwnCentres = [.. Centres.Where(centre => centre.Level?.Value == level)];
        _counted = [.. Components, .. Centres];
        _byPart = Components.ToLookup(component => component.Part);
        Exclusions = [.. _description.Exclusions.Where(exclusion => exclusion.Until is { } until
            && until.Value >= rules.AsOf)];
        ExcludedParts = Exclusions.Select(exclusion => exclusion.Part?.Value).OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Components that count.</summary>
    public IReadOnlyList<Component> Components { get; }

    /// <summary>Centres of any level that count.</summary>
    public IReadOnlyList<OperationsCentre> Centres { get; }

    /// <summary>Centres of the locality's own level that count.</summary>
    public IReadOnlyList<OperationsCentre> OwnCentres { get; }

    /// <summary>Exclusions that have not expired.</summary>
    public IReadOnlyList<Exclusion> Exclusions { get; }

    /// <summary>Ids of parts that are excluded.</summary>
    public IReadOnlySet<string> ExcludedParts { get; }

    /// <summary>Components of some parts.</summary>
    public IEnumerable<Component> In(params string[] parts) => parts.SelectMany(part => _byPart[part]);

    /// <summary>True if an element counts.</summary>
    public bool Contains(ArchitectureElement element) => _counted.Contains(element);

    /// <summary>True if a status counts; what has no readable status counts in no view.</summary>
    public bool Counts(Sourced<ComponentStatus>? status) => status?.Value switch
    {
        ComponentStatus.Operational or ComponentStatus.Trial => true,
        ComponentStatus.Building or ComponentStatus.Planned => _view == AssessmentView.Target,
        _ => false,
    };

    /// <summary>True if a part has a component that counts, or, for the users layer, a group.</summary>
    public bool Covers(string part) =>
        _byPart[part].Any()
        || (part == PartIds.Users && (_description.Layers?.Users?.Groups.Count ?? 0) > 0)
        || (part == PartIds.OperationsCentre && OwnCentres.Count > 0);
}
