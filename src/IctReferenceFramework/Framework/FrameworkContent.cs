using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Framework;

/// <summary>What a data file of a framework holds.</summary>
internal sealed record FrameworkContent
{
    public required string Id { get; init; }

    public required string Version { get; init; }

    public required DateOnly Revision { get; init; }

    public required LocalizedText Name { get; init; }

    public required FrameworkInstrument Instrument { get; init; }

    public required FrameworkStatus Status { get; init; }

    public required IReadOnlyList<Part> Parts { get; init; }

    public required IReadOnlyList<RequirementGroup> Groups { get; init; }

    public required IReadOnlyList<Principle> Principles { get; init; }

    public required IReadOnlyList<Vocabulary> Vocabularies { get; init; }

    public required UseMatrix Uses { get; init; }

    public required IReadOnlyList<InstrumentSeries> Series { get; init; }

    public required IReadOnlyList<Authority> Authorities { get; init; }

    public required IReadOnlyList<LocalChoice> LocalChoices { get; init; }

    public required IReadOnlyList<string> OnceOnly { get; init; }

    public required IReadOnlyList<Requirement> Requirements { get; init; }

    public required IReadOnlyList<SourceReference> Sources { get; init; }
}
