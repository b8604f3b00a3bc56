using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Instruments;
using IctReferenceFramework.Rules.Citations;
using IctReferenceFramework.Schema;
using IctReferenceFramework.Source;
using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.Rules;

/// <summary>What a rule may look at.</summary>
/// <example>
/// <code>
/// var context = RuleContext.Of(File.ReadAllText("docs/examples/hue.yaml"), new(2026, 11, 22));
/// var unused = context.Description.Components
///     .Where(component =&gt; !context.Uses.Any(use =&gt; ReferenceEquals(use.To, component)));
/// Console.WriteLine(string.Join(", ", unused.Select(component =&gt; component.Id)));
/// </code>
/// </example>
public sealed class RuleContext
{
    private readonly Lazy<Dictionary<string, DocumentEntry>> _documents;
    private readonly InstrumentRegister? _instruments;
    private IReadOnlyList<Use>? _uses;
    private IReadOnlyList<Citation>? _citations;

    internal RuleContext(
        ArchitectureDescription description, DescriptionIndex index, ReferenceFramework framework, DateOnly asOf,
        InstrumentRegister? instruments = null)
    {
        Description = description;
        Index = index;
        Framework = framework;
        AsOf = asOf;
        _instruments = instruments;
        _documents = new(() => description.Documents.Where(document => document.RawText("id") is not null)
            .GroupBy(document => document.RawText("id")!.Value).ToDictionary(same => same.Key, same => same.First()));
    }

    /// <summary>What a rule looks at in a text: for tests of rules.</summary>
    /// <param name="text">The YAML text of a description.</param>
    /// <param name="asOf">The day as of which it is judged.</param>
    /// <param name="framework">The framework it is judged by; the one that it names unless given.</param>
    /// <returns>The description as rules see it.</returns>
    /// <exception cref="ArgumentException">The text is no description that can be read whole.</exception>
    /// <example><code>Assert.Single(new MyRule().Check(RuleContext.Of(text, new(2026, 11, 22))));</code></example>
    public static RuleContext Of(string text, DateOnly asOf, ReferenceFramework? framework = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (description, unreadable) = Read(text, "text.yaml", new())
            ?? throw new ArgumentException("The text is no description that can be read whole.", nameof(text));
        var named = description.Framework is { } id ? ReferenceFrameworks.Find(id.Value) : null;
        return new(description, new(description, unreadable), framework ?? named ?? ReferenceFrameworks.Default, asOf)
        {
            Profiles = [.. description.Profiles.Select(profile =>
                IctReferenceFramework.Framework.Profiles.Find(profile.Value))
                .OfType<Profile>()],
        };
    }

    /// <summary>The description.</summary>
    public ArchitectureDescription Description { get; }

    /// <summary>The framework it is judged by.</summary>
    public ReferenceFramework Framework { get; }

    /// <summary>Profiles that are switched on.</summary>
    public IReadOnlyList<Profile> Profiles { get; init; } = [];

    /// <summary>The day as of which it is judged.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The register of instruments that citations are judged by.</summary>
    public InstrumentRegister Instruments => _instruments ?? InstrumentRegister.Embedded;

    /// <summary>
    /// The day on which the content is judged: of a draft that of the evaluation, else that of the decision, else that
    /// of the document, else that of the evaluation.
    /// </summary>
    public DateOnly DocumentDay => IsDraft ? AsOf : DecisionDay ?? Description.Document?.Date?.Value ?? AsOf;

    /// <summary>The day the document takes effect: a basis that is in force by then is fine.</summary>
    internal DateOnly EffectDay => IsDraft ? AsOf : Decision?.Effective?.Value ?? DocumentDay;

    /// <summary>True if the document is not issued yet.</summary>
    public bool IsDraft =>
        Description.Document?.Status is { Value: DocumentStatus.Draft or DocumentStatus.Consulted };

    /// <summary>False if a day that decides when the document was issued is there and cannot be read.</summary>
    internal bool IsDocumentDayReadable =>
        Description.Document is { } document && !document.IsUnreadable("status")
        && (IsDraft || (!Description.IsUnreadable("documents")
            && !document.IsUnreadable("decision") && !document.IsUnreadable("date")
            && Decision?.IsUnreadable("date") is not true));

    /// <summary>
    /// True if it is known of which day the document is: it is a draft, or has a day that can be read.
    /// </summary>
    internal bool IsDocumentDayKnown => IsDocumentDayReadable
        && (IsDraft || DecisionDay is not null || Description.Document?.Date is not null);

    /// <summary>
    /// Where a mistake begins of which it is known what may have been meant: it is looked at in other ways.
    /// </summary>
    internal IReadOnlySet<int> MendedAt { get; init; } = new HashSet<int>();

    /// <summary>True if the description is of a locality in Viet Nam.</summary>
    internal bool IsVietnamese => Description.Document?.Locality?.Country is null or { Value: "VN" };

    /// <summary>What the documents of the description are, by the register of instruments.</summary>
    public IReadOnlyList<Citation> Citations => _citations ??= [.. new CitationReader(this).Read()];

    internal DescriptionIndex Index { get; }

    /// <summary>The component or centre with an id; null if there is none.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The component or centre, or null.</returns>
    public ArchitectureElement? Find(string id) => Index.Element(id);

    /// <summary>All uses whose both ends are known; made once for all rules.</summary>
    public IReadOnlyList<Use> Uses => _uses ??= [.. Use.In(this)];

    /// <summary>True if the description was compiled from public sources, so that absence says nothing.</summary>
    public bool IsFromPublicSources => Description.Basis is { Value: DescriptionBasis.PublicSources };

    /// <summary>
    /// The requirement with an id, of the framework or of a profile that is switched on; null if there is none.
    /// </summary>
    internal Requirement? FindRequirement(string id) =>
        Framework.FindRequirement(id)
            ?? Profiles.SelectMany(profile => profile.Requirements).FirstOrDefault(requirement => requirement.Id == id);

    /// <summary>The same description, seen by the requirements of a profile.</summary>
    internal RuleContext AppliedTo(Profile profile) =>
        new(Description, Index, profile.AppliedTo(Framework), AsOf, _instruments)
        {
            Profiles = Profiles,
            MendedAt = MendedAt,
        };

    /// <summary>
    /// The same question about another text; null if it cannot be read whole, so that it tells nothing.
    /// </summary>
    internal RuleContext? Of(string text, string name, ReadingLimits limits) => Read(text, name, limits) is { } read
        ? new(read.Description, new(read.Description, read.Unreadable), Framework, AsOf, _instruments)
        {
            Profiles = Profiles,
        }
        : null;

    /// <summary>The same, knowing where mistakes are that are looked at in other ways.</summary>
    internal RuleContext MendedBy(ArchitectureDescription description, IReadOnlySet<int> places) =>
        new(description, Index, Framework, AsOf, _instruments) { Profiles = Profiles, MendedAt = places };

    /// <summary>The registered document with an id; null if there is none.</summary>
    /// <param name="id">Id of an entry under <c>documents</c>.</param>
    /// <returns>The document, or null.</returns>
    public DocumentEntry? Document(string id) => _documents.Value.GetValueOrDefault(id);

    // The description in a text, and what of it must not be read.
    private static (ArchitectureDescription Description, IReadOnlySet<int> Unreadable)? Read(string text, string name,
        ReadingLimits limits)
    {
        var reading = YamlReader.Read(new SourceText(text, name), limits);
        if (reading is not { Tree: { } tree, IsWhole: true })
        {
            return null;
        }

        var unreadable = StructureCheck.Check(tree, EmbeddedSchema.Architecture).Unreadable;
        return unreadable.Contains(tree.Root.Index) ? null : (DescriptionReader.Read(tree, unreadable), unreadable);
    }

    // A decision may bear its day behind its number, in words.
    private DateOnly? DecisionDay => Decision?.Date?.Value
        ?? (Decision?.Number is { } number ? Instruments.Parse(number.Value)?.StatedDate : null);

    private DocumentEntry? Decision => Description.Document?.Decision is { } decision ? Document(decision.Value) : null;
}
