using IctReferenceFramework.Compliance;
using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Instruments;
using IctReferenceFramework.Source;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Validation;

/// <summary>Known facts about one description after validation.</summary>
public sealed record ValidationResult
{
    /// <summary>Name of the file, or of the description where it was built in code.</summary>
    public required string Name { get; init; }

    /// <summary>The text; empty if it could not be decoded.</summary>
    public required SourceText Source { get; init; }

    /// <summary>The day as of which it was judged.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Day on which the register of instruments was last looked through.</summary>
    public DateOnly InstrumentsLookedThrough { get; init; } = InstrumentRegister.Embedded.LookedThrough;

    /// <summary>The framework it was judged by.</summary>
    public required ReferenceFramework Framework { get; init; }

    /// <summary>Everything that is wrong or worth knowing, ordered by place.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>
    /// Findings that do not count, each with what tolerates it: a waiver of the description, or a baseline.
    /// </summary>
    public IReadOnlyList<SuppressedFinding> Suppressed { get; init; } = [];

    /// <summary>
    /// True for a description; false for a file beside it, such as a baseline, that has findings of its own.
    /// </summary>
    public bool IsDescription { get; init; } = true;

    /// <summary>
    /// What could be read of the description, or <see langword="null"/> if it is not YAML or of an unknown format.
    /// </summary>
    public ArchitectureDescription? Description { get; init; }

    /// <summary>How far it complies, requirement by requirement; null if nothing could be read.</summary>
    public Assessment? Assessment { get; init; }

    /// <summary>How far it complies with the profiles that were switched on, in order; scored apart.</summary>
    public IReadOnlyList<ProfileAssessment> Profiles { get; init; } = [];

    /// <summary>
    /// The numbered documents that it names, each with its validity on both days; empty for a foreign locality.
    /// </summary>
    public IReadOnlyList<CitedInstrument> Citations { get; init; } = [];

    /// <summary>
    /// The day on which its content is judged: that of the decision, or of the evaluation for a draft; null if not
    /// read.
    /// </summary>
    public DateOnly? DocumentDay { get; init; }

    /// <summary>The view that its findings follow.</summary>
    public AssessmentView View { get; init; } = AssessmentView.Target;

    /// <summary>True if the description was compiled from public sources, not by the locality.</summary>
    public bool IsFromPublicSources => Description?.Basis is { Value: DescriptionBasis.PublicSources };

    /// <summary>What can be concluded.</summary>
    public Conclusion Conclusion => Conclusion.On(this);

    /// <summary>
    /// False if the file could not be checked; <see cref="Failure"/> says why. The absence of findings then means
    /// nothing.
    /// </summary>
    public bool IsComplete => Failure is null;

    /// <summary>
    /// True if only a part of the file was read, so that nothing was judged: a second document follows in it.
    /// </summary>
    public bool IsPartlyRead { get; init; }

    /// <summary>Why the file could not be checked; null if it was.</summary>
    public LocalizedText? Failure { get; init; }

    /// <summary>True if a baseline was applied, so that it is known of each finding whether it is new.</summary>
    public bool IsCompared { get; init; }

    /// <summary>
    /// True for a description of which nothing was judged: it is not YAML, of an unknown format, or was not checked.
    /// </summary>
    internal bool IsUnread => IsDescription && Description is null;

    /// <summary>The assessments of framework and profiles, those that there are.</summary>
    internal IEnumerable<Assessment> Assessments => Profiles.Select(profile => profile.Assessment).Prepend(Assessment)
        .OfType<Assessment>();

    /// <summary>The result of a file that could not be opened or read at all.</summary>
    /// <param name="name">Name of the file.</param>
    /// <param name="failure">Why.</param>
    /// <param name="options">How it would have been judged.</param>
    /// <returns>A result that is not complete.</returns>
    public static ValidationResult Unread(string name, LocalizedText failure, ValidationOptions options)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(failure);
        ArgumentNullException.ThrowIfNull(options);
        return new()
        {
            Name = name,
            Source = new("", name),
            AsOf = options.AsOf,
            Framework = options.Framework ?? ReferenceFrameworks.Default,
            View = options.View,
            Findings = [],
            Failure = failure,
        };
    }

    /// <summary>Number of findings of a severity.</summary>
    /// <param name="severity">The severity that is counted.</param>
    /// <returns>A number of findings.</returns>
    public int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);
}
