using System.Collections.Immutable;
using IctReferenceFramework.Compliance;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Instruments;
using IctReferenceFramework.Rules;
using IctReferenceFramework.Schema;
using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.Validation;

/// <summary>How descriptions are validated.</summary>
public sealed record ValidationOptions
{
    private static readonly TimeSpan Vietnam = TimeSpan.FromHours(7);

    /// <summary>The day as of which law and dates are judged; today in Viet Nam (UTC+7) unless told.</summary>
    public DateOnly AsOf { get; init; } = DateOnly.FromDateTime(DateTimeOffset.UtcNow.ToOffset(Vietnam).DateTime);

    /// <summary>The rules that are checked after reading and structure; the built-in ones unless told.</summary>
    public ImmutableArray<Rule> Rules { get; init; } = RuleSet.BuiltIn;

    /// <summary>
    /// The framework that descriptions are judged by; <see langword="null"/> takes the embedded one that the
    /// description names, or the framework of 2019.
    /// </summary>
    public ReferenceFramework? Framework { get; init; }

    /// <summary>Profiles that are assessed beside those that a description switches on itself.</summary>
    public ImmutableArray<Profile> Profiles { get; init; } = [];

    /// <summary>The register of instruments that citations are judged by; the embedded one unless told.</summary>
    public InstrumentRegister? Instruments { get; init; }

    /// <summary>What findings on requirements follow; an architecture is a target, so the target unless told.</summary>
    public AssessmentView View { get; init; } = AssessmentView.Target;

    /// <summary>
    /// True to let requirements that are not verified, or whose obligation is only proposed, give errors; unless told
    /// they give warnings at most, so that no build fails on what this library inferred.
    /// </summary>
    public bool IsStrict { get; init; }

    /// <summary>How large a file may be.</summary>
    public ReadingLimits Limits { get; init; } = new();

    /// <summary>What compares files with the schema; the engine of this library unless told.</summary>
    public StructureEngine Structure { get; init; } = StructureEngine.BuiltIn;
}
