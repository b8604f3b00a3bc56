using IctReferenceFramework.Compliance.Selections;
using IctReferenceFramework.Compliance.View;
using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Rules;
using IctReferenceFramework.Source;

namespace IctReferenceFramework.Compliance;

/// <summary>
/// A description seen in one view: what counts, how it hangs together, where it is written wrongly; and items as checks
/// look at them.
/// </summary>
internal sealed class AssessmentContext
{
    private readonly Dictionary<string, IReadOnlyList<CheckedItem>> _selections = new(StringComparer.Ordinal);
    private readonly ILookup<string, CheckedItem> _providers;
    private readonly Dictionary<ArchitectureElement, CheckedItem> _items = [];

    public AssessmentContext(RuleContext rules, AssessmentView view)
    {
        (Rules, View) = (rules, view);
        Counted = new(rules, view);
        Relations = new(rules, Counted);
        Slips = new(rules);
        _providers = Counted.Components.Concat<ArchitectureElement>(Counted.OwnCentres)
            .SelectMany(element => element.Functions.Select(function => (function.Value, Element: element)))
            .ToLookup(provided => provided.Value, provided => ItemOf(provided.Element));
    }

    public RuleContext Rules { get; }

    public AssessmentView View { get; }

    public ArchitectureDescription Description => Rules.Description;

    public ReferenceFramework Framework => Rules.Framework;

    /// <summary>The day on which the content is judged.</summary>
    public DateOnly DocumentDay => Rules.DocumentDay;

    /// <summary>What counts in this view.</summary>
    public CountedElements Counted { get; }

    /// <summary>How what counts hangs together.</summary>
    public Relations Relations { get; }

    /// <summary>What is written wrongly.</summary>
    public Slips Slips { get; }

    /// <summary>All components and centres that count, as items.</summary>
    public IEnumerable<CheckedItem> AllElements => ItemsOf([.. Counted.Components, .. Counted.Centres]);

    /// <summary>Components and own centres that provide a function and count.</summary>
    public IEnumerable<CheckedItem> Providers(string function) => _providers[function];

    /// <summary>A component or centre as an item that checks look at; made once.</summary>
    public CheckedItem ItemOf(ArchitectureElement element) =>
        _items.TryGetValue(element, out var item) ? item : _items[element] = DerivedKeys.ItemOf(element, this);

    /// <summary>Components or centres as items.</summary>
    public IEnumerable<CheckedItem> ItemsOf(IEnumerable<ArchitectureElement> elements) => elements.Select(ItemOf);

    /// <summary>Components of some parts that count, as items.</summary>
    public IEnumerable<CheckedItem> ItemsIn(params string[] parts) => ItemsOf(Counted.In(parts));

    public DocumentEntry? Document(string id) => Rules.Document(id);

    /// <summary>The items of a selection; made once.</summary>
    public IReadOnlyList<CheckedItem> Select(string selection) =>
        _selections.TryGetValue(selection, out var items) ? items
            : _selections[selection] = [.. SelectionRegistry.Named(selection).Items(this)];

    /// <summary>True if the section that would hold a selection could not be read.</summary>
    public bool IsLost(string selection) => SelectionRegistry.Named(selection).From.IsLost(Description);

    /// <summary>
    /// How far a key is filled: 1, or ½ for a regulation without number and date, or 0. A key that names something is
    /// filled when that exists.
    /// </summary>
    public double Fill(CheckedItem item, string key)
    {
        if (item.Derive(key) is { } derived)
        {
            return derived.Count > 0 ? 1 : 0;
        }

        if (!item.IsFilled(key))
        {
            return 0;
        }

        if (key == "functions")
        {
            return item.Values(key).Any(id => Framework.FindFunction(id) is not null) ? 1 : 0;
        }

        if (!ReferenceKeys.All.TryGetValue(key, out var kind))
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

    /// <summary>Elements as evidence of a result, the first ones of many.</summary>
    public IReadOnlyList<Evidence> EvidenceOf(IEnumerable<ArchitectureElement> elements) =>
        [.. elements.Take(Assessor.MaxEvidence).Select(element => EvidenceOf(ItemOf(element)))];

    /// <summary>The key of the nearest section that exists on the way to a part or group.</summary>
    public Location SectionOf(string part)
    {
        var description = Description;
        return part switch
        {
            "operations-centre" => description.LocationOf("operations-centres"),
            "document" or "principles" or "architecture" => description.LocationOf("document"),
            "evaluation" => description.LocationOf("evaluation"),
            _ when Framework.FindPart(part) is Layer => description.Layers?.LocationOf(part)
                ?? description.LocationOf("layers"),
            _ => description.Systems?.LocationOf(part) ?? description.LocationOf("systems"),
        };
    }
}
