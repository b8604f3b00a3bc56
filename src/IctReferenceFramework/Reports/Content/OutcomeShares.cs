using IctReferenceFramework.Compliance;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Reports.Content;

/// <summary>
/// Requirements by what came of them, for one bar: all that apply, and those that the locality took out.
/// </summary>
internal static class OutcomeShares
{
    private static readonly LocalizedText TakenOut =
        new("tạm hoãn hoặc loại trừ", "waived or excluded");

    public static IReadOnlyList<Share> Of(AssessmentFigures figures)
    {
        Share Part(int count, RequirementStatus status) =>
            new(count, Shares.StyleOf(status), Shares.SignOf(status), ReportTexts.Status(status));
        return
        [
            Part(figures.Satisfied, RequirementStatus.Satisfied),
            Part(figures.PartiallySatisfied, RequirementStatus.PartiallySatisfied),
            Part(figures.NotSatisfied, RequirementStatus.NotSatisfied),
            Part(figures.Waived + figures.Excluded, RequirementStatus.Waived) with { Name = TakenOut },
            Part(figures.Requirements - figures.Assessed, RequirementStatus.NotAssessed),
        ];
    }
}
