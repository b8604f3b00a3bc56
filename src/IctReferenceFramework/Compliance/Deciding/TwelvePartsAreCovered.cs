using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;

namespace IctReferenceFramework.Compliance.Deciding;

/// <summary>Every part of the framework has content; an exclusion is none.</summary>
internal sealed class TwelvePartsAreCovered : DecidingRule
{
    public override string Name => "twelve-parts-are-covered";

    public override IEnumerable<string> LooksAt =>
        ["components/status", "operations-centres/status", "operations-centres/level"];

    public override CheckOutcome Decide(Requirement requirement, AssessmentContext context)
    {
        const int Half = 2;
        var open = context.Framework.Parts
            .Where(part => !context.Counted.Covers(part.Id)).ToList();
        var covered = context.Framework.Parts.Count - open.Count;
        if (open.Count == 0)
        {
            return new(RequirementStatus.Satisfied, new("Đủ mọi thành phần của Khung.", "All parts are covered."))
            {
                Evidence = [.. context.Framework.Parts.Select(
                    part => new Evidence(context.SectionOf(part.Id), part.Id, false))],
            };
        }

        var isNone = covered < context.Framework.Parts.Count / Half;
        return new(isNone ? RequirementStatus.NotSatisfied : RequirementStatus.PartiallySatisfied, new(
            $"Đã có nội dung {covered}/{context.Framework.Parts.Count} thành phần của Khung; chưa có: "
                + $"{string.Join("; ", open.Select(part => part.Name.Vi))}.",
            $"{covered} of {context.Framework.Parts.Count} parts are covered; missing: "
                + $"{string.Join("; ", open.Select(part => part.Name.En))}."))
        {
            RestsOnAbsence = isNone,
            Gaps = [.. open.Select(
                part => FindingDetail.AboutWhole(context.Description.LocationOf("layers"), part.Id))],
            IsUnreadable = Selections.ReadingPlace.Components.IsLost(context.Description),
        };
    }
}
