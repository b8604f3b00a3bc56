using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Rules.Exemptions;

internal sealed class ExcludedMustNamesADocument : Rule
{
    public override RuleInfo Info { get; } = new("ICT5009", "excluded-must-names-a-document")
    {
        Title = new("Loại trừ yêu cầu bắt buộc phải có văn bản",
            "An exclusion of a mandatory requirement names a document"),
        Rationale = new(
            "Yêu cầu bắt buộc chỉ được loại trừ khi có thẩm quyền chấp thuận; lời giải thích không thay được văn bản.",
            "A mandatory requirement is left out by a decision in writing; a reason alone does not show "
                + "it."),
        Remedy = new("Ghi văn bản chấp thuận ở 'document', hoặc bỏ loại trừ.",
            "Name the record of the approval under 'document', or drop the exclusion."),
        Severity = Severity.Warning,
    };

    public override IEnumerable<Finding> Check(RuleContext context) =>
        from exclusion in context.Description.Exclusions
        where exclusion.Until is { } until && until.Value >= context.AsOf
        where exclusion.Document is null && !exclusion.IsUnreadable("document")
        let musts = MustsOf(exclusion, context)
        where musts.Count > 0
        let names = string.Join(", ", musts)
        select Violation(exclusion.Requirement?.Location ?? exclusion.Part!.Location,
            $"Loại trừ này bỏ {musts.Count} yêu cầu bắt buộc ({names}) nhưng không ghi văn bản chấp thuận.",
            $"This exclusion takes out {English.Count(musts.Count, "mandatory requirement")} ({names}) and names no "
                + $"document.") with
        {
            RequirementIds = musts,
            Details = [.. musts.Select(id => new FindingDetail(
                exclusion.Requirement?.Location ?? exclusion.Part!.Location, id))],
        };

    private static List<string> MustsOf(Exclusion exclusion, RuleContext context) =>
        [.. context.Framework.Requirements.Concat(context.Profiles.SelectMany(profile => profile.Requirements))
            .Where(requirement => requirement.Obligation == ObligationLevel.Must
                && (requirement.Id == exclusion.Requirement?.Value || requirement.Part == exclusion.Part?.Value))
            .Select(requirement => requirement.Id)];
}
