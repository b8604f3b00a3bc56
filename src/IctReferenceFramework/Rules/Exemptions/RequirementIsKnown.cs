using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Rules.Exemptions;

internal sealed class RequirementIsKnown : Rule
{
    public override RuleInfo Info { get; } = new("ICT5002", "requirement-is-known")
    {
        Title = new("Yêu cầu được nêu có trong Khung", "A requirement that is named exists in the framework"),
        Rationale = new(
            "Tạm hoãn, loại trừ hoặc xác nhận ghi cho mã không tồn tại thì không có giá trị.",
            "A waiver, exclusion or attestation for an id that does not exist has no effect."),
        Remedy = new("Sửa mã; 'ictref framework' liệt kê các yêu cầu.",
            "Correct the id; 'ictref framework' lists the requirements."),
        Severity = Severity.Error,
    };

    public override IEnumerable<Finding> Check(RuleContext context)
    {
        var spelling = new SpellChecker(
            context.Framework.Requirements.Concat(context.Profiles.SelectMany(profile => profile.Requirements))
            .Select(requirement => requirement.Id));
        return
            from id in context.Description.Waivers.Select(waiver => waiver.Requirement)
                .Concat(context.Description.Exclusions.Select(exclusion => exclusion.Requirement))
                .Concat(context.Description.Attestations.Select(attestation => attestation.Requirement))
            where id is not null && context.FindRequirement(id.Value) is null
            let profile = Profiles.All.FirstOrDefault(p => p.Requirements.Any(r => r.Id == id.Value))
            let meant = profile is null ? spelling.Nearest(id.Value) : null
            let hint = profile is not null
                ? new LocalizedText($" Yêu cầu này thuộc bộ '{profile.Id}', chưa được bật ở 'profiles'.",
                    $" It is of the profile '{profile.Id}', which is not switched on under 'profiles'.")
                : meant is null ? new LocalizedText("", "")
                    : new($" Có thể đúng là '{meant}'.", $" Did you mean '{meant}'?")
            select Violation(id.Location,
                $"Khung không có yêu cầu '{id}'.{hint.Vi}", $"The framework has no requirement '{id}'.{hint.En}") with
            {
                Suggestion = meant,
            };
    }
}
