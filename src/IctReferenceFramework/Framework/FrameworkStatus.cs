using IctReferenceFramework.Text;

namespace IctReferenceFramework.Framework;

/// <summary>Whether a framework is in force, as far as is known.</summary>
/// <param name="State">The conclusion.</param>
/// <param name="AsOf">Day on which this was looked at.</param>
/// <param name="Statement">The conclusion in a sentence.</param>
internal sealed record FrameworkStatus(FrameworkState State, DateOnly AsOf, LocalizedText Statement)
{
    /// <summary>What is known.</summary>
    public IReadOnlyList<KnownFact> Known { get; init; } = [];

    /// <summary>What is not known.</summary>
    public IReadOnlyList<LocalizedText> Unknown { get; init; } = [];

    /// <summary>Ids of the sources.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];
}
