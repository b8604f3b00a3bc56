using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Source;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Baselines;

/// <summary>A finding that was known when the baseline was made.</summary>
/// <param name="File">Its file, relative to the folder of the baseline.</param>
/// <param name="Identity">What makes it the same finding.</param>
/// <param name="Severity">How much it weighed; a graver one is new.</param>
/// <param name="Message">What it said, for readers of the baseline.</param>
/// <param name="Location">Where the entry stands in the baseline.</param>
internal sealed record BaselineEntry(string File, FindingIdentity Identity, Severity Severity, string Message,
    Location Location)
{
    private const int LongestMessage = 300;

    /// <summary>What is compared with findings of today.</summary>
    public FindingIdentity Understood { get; } = Identity.AsUnderstood();

    public static BaselineEntry Of(string file, Finding finding, FindingIdentity identity, Language language) =>
        new(file, identity, finding.Severity, PlainText.Shown(finding.Message.In(language), LongestMessage),
            Location.None);

    /// <summary>True if a finding of the same key, as it is understood, shows nothing that is not known.</summary>
    public bool Covers(FindingIdentity understood, Severity severity) =>
        severity <= Severity && FindingIdentity.Covers(Understood.Details, understood.Details);
}
