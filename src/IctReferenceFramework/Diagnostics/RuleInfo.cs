using IctReferenceFramework.Text;

namespace IctReferenceFramework.Diagnostics;

/// <summary>What is known of a rule: its identity, the truth it states and why.</summary>
/// <param name="Id">Stable id such as <c>ICT2001</c>; never re-used.</param>
/// <param name="Name">Stable name in kebab-case, such as <c>component-id-is-unique</c>.</param>
public sealed record RuleInfo(string Id, string Name)
{
    /// <summary>The truth that must hold, as a short sentence.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Why it must hold.</summary>
    public required LocalizedText Rationale { get; init; }

    /// <summary>What to do about a violation.</summary>
    public required LocalizedText Remedy { get; init; }

    /// <summary>How much a violation weighs.</summary>
    public required Severity Severity { get; init; }
}
