using System.Collections.Frozen;
using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Framework;

/// <summary>
/// A reference framework as data: its parts with their functions, its vocabularies, who may use whom, and its
/// requirements, each with its origin, confidence and sources. Nothing that is not verified may be quoted as the
/// instrument.
/// </summary>
public sealed class ReferenceFramework
{
    private readonly FrozenDictionary<string, Part> _parts;
    private readonly FrozenDictionary<string, Function> _functions;
    private readonly FrozenDictionary<string, Requirement> _requirements;

    internal ReferenceFramework(FrameworkContent content)
    {
        Content = content;
        _parts = content.Parts.ToFrozenDictionary(part => part.Id);
        _functions = content.Parts.SelectMany(part => part.Functions).ToFrozenDictionary(function => function.Id);
        _requirements = content.Requirements.ToFrozenDictionary(requirement => requirement.Id);
    }

    /// <summary>Id that descriptions name under <c>framework</c>, such as <c>829-2019</c>.</summary>
    public string Id => Content.Id;

    /// <summary>Version of the framework, such as <c>1.0</c>.</summary>
    public string Version => Content.Version;

    /// <summary>Day of this revision of the catalogue; it stands in every output.</summary>
    public DateOnly Revision => Content.Revision;

    /// <summary>Name of the framework.</summary>
    public LocalizedText Name => Content.Name;

    /// <summary>The instrument that issued it.</summary>
    public FrameworkInstrument Instrument => Content.Instrument;

    /// <summary>Whether it is in force, and what is not known.</summary>
    internal FrameworkStatus Status => Content.Status;

    /// <summary>Layers, cross-cutting systems and the centre, in order.</summary>
    public IReadOnlyList<Part> Parts => Content.Parts;

    /// <summary>Groups of requirements that belong to no part.</summary>
    internal IReadOnlyList<RequirementGroup> Groups => Content.Groups;

    /// <summary>Principles.</summary>
    public IReadOnlyList<Principle> Principles => Content.Principles;

    /// <summary>Vocabularies, such as that of the application domains.</summary>
    public IReadOnlyList<Vocabulary> Vocabularies => Content.Vocabularies;

    /// <summary>Who may use whom.</summary>
    internal UseMatrix Uses => Content.Uses;

    /// <summary>Series of instruments that follow each other.</summary>
    internal IReadOnlyList<InstrumentSeries> Series => Content.Series;

    /// <summary>Who a province's ICT authority is, by period.</summary>
    internal IReadOnlyList<Authority> Authorities => Content.Authorities;

    /// <summary>What is a locality's choice since a day.</summary>
    internal IReadOnlyList<LocalChoice> LocalChoices => Content.LocalChoices;

    /// <summary>Ids of functions of which one provider is enough.</summary>
    public IReadOnlyList<string> OnceOnlyFunctions => Content.OnceOnly;

    /// <summary>Requirements, in order.</summary>
    public IReadOnlyList<Requirement> Requirements => Content.Requirements;

    /// <summary>Sources that entries name.</summary>
    public IReadOnlyList<SourceReference> Sources => Content.Sources;

    /// <summary>The user's data file that it was loaded from; null for a framework of this library.</summary>
    internal FrameworkFile? File { get; init; }

    /// <summary>Functions of all parts.</summary>
    public IEnumerable<Function> Functions => Parts.SelectMany(part => part.Functions);

    internal FrameworkContent Content { get; }

    /// <summary>The part with an id, or <see langword="null"/>.</summary>
    /// <param name="id">Such as <c>applications</c>.</param>
    /// <returns>The part, or null.</returns>
    public Part? FindPart(string id) => _parts.GetValueOrDefault(id);

    /// <summary>The function with an id, or <see langword="null"/>.</summary>
    /// <param name="id">Such as <c>data-sharing-platform</c>.</param>
    /// <returns>The function, or null.</returns>
    public Function? FindFunction(string id) => _functions.GetValueOrDefault(id);

    /// <summary>The requirement with an id, or <see langword="null"/>.</summary>
    /// <param name="id">Such as <c>IOC-01</c>.</param>
    /// <returns>The requirement, or null.</returns>
    public Requirement? FindRequirement(string id) => _requirements.GetValueOrDefault(id);

    /// <summary>The vocabulary with an id, or <see langword="null"/>.</summary>
    /// <param name="id">Such as <c>centre-service</c>.</param>
    /// <returns>The vocabulary, or null.</returns>
    public Vocabulary? FindVocabulary(string id) => Vocabularies.FirstOrDefault(vocabulary => vocabulary.Id == id);

    /// <summary>The source with an id, or <see langword="null"/>.</summary>
    /// <param name="id">Id of a source, as in <see cref="Requirement.Provenance"/>.</param>
    /// <returns>The source, or null.</returns>
    public SourceReference? FindSource(string id) => Sources.FirstOrDefault(source => source.Id == id);

    /// <summary>The name of a part or group.</summary>
    /// <param name="partOrGroup">Id of a part or of a group of requirements.</param>
    /// <returns>Its name; the id where there is no such part or group.</returns>
    public LocalizedText NameOf(string partOrGroup) =>
        FindPart(partOrGroup)?.Name ?? Groups.FirstOrDefault(group => group.Id == partOrGroup)?.Name
        ?? new(partOrGroup, partOrGroup);
}
