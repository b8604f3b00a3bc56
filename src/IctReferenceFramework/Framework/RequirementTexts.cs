using IctReferenceFramework.Text;

namespace IctReferenceFramework.Framework;

/// <summary>
/// What every form says beside a requirement: where it comes from, how sure that is, how binding it is and on what that
/// rests. The one place where these words are put together.
/// </summary>
internal static class RequirementTexts
{
    /// <summary>Origin, confidence, obligation, and what the obligation rests on.</summary>
    public static LocalizedText Source(Requirement requirement)
    {
        var (origin, obligation) = (Origin(requirement), Obligation(requirement));
        return new($"{origin.Vi}; mức độ: {obligation.Vi}", $"{origin.En}; level: {obligation.En}");
    }

    /// <summary>Where it comes from, and how sure that is.</summary>
    public static LocalizedText Origin(Requirement requirement)
    {
        var (origin, confidence) =
            (Labels.OfOrigin(requirement.Provenance.Origin), Labels.Of(requirement.Provenance.Confidence));
        return new($"{origin.Vi} (độ tin cậy: {confidence.Vi})", $"{origin.En}, {confidence.En}");
    }

    /// <summary>The obligation, and what it rests on: <c>bắt buộc (mức độ do công cụ đề xuất)</c>.</summary>
    public static LocalizedText Obligation(Requirement requirement)
    {
        var (obligation, basis) = (Labels.Of(requirement.Obligation), Labels.Of(requirement.ObligationBasis));
        return new($"{obligation.Vi} ({basis.Vi})", $"{obligation.En} ({basis.En})");
    }

    /// <summary>Id and title, with source and class of proof behind them.</summary>
    public static string Named(Requirement requirement, Language language) =>
        $"{requirement.Id} {requirement.Title.In(language)} ({Whole(requirement).In(language)})";

    /// <summary>Source and class of proof.</summary>
    public static LocalizedText Whole(Requirement requirement)
    {
        var (source, proof) = (Source(requirement), Labels.Of(requirement.Proof));
        return new($"{source.Vi}; {proof.Vi}", $"{source.En}; {proof.En}");
    }
}
