using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Rules.Exemptions;

internal sealed class ProfileApplies : Rule
{
    public override RuleInfo Info { get; } = new("ICT5006", "profile-applies")
    {
        Title = new("Bộ yêu cầu bổ sung đang áp dụng vào ngày đánh giá",
            "The profile applies on the day of the evaluation"),
        Rationale = new(
            "Kết quả đánh giá theo văn bản chưa có hiệu lực hoặc đã hết hiệu lực chỉ để tham khảo. Các phát hiện "
                + "của bộ này được ghi ở mức thông tin.",
            "Results by an instrument that is not in force are for reference: findings of that profile only inform."),
        Remedy = new("Bỏ khỏi 'profiles', hoặc dùng bộ đang áp dụng.",
            "Take it out of 'profiles', or use the one that applies."),
        Severity = Severity.Info,
    };

    public override IEnumerable<Finding> Check(RuleContext context) =>
        from id in context.Description.Profiles
        let profile = context.Profiles.FirstOrDefault(profile => profile.Id == id.Value)
        where profile is not null && !profile.AppliesOn(context.AsOf)
        let next = context.Profiles.Concat(Framework.Profiles.All)
            .FirstOrDefault(other => other.Supersedes.Contains(profile.Id) && other.AppliesOn(context.AsOf))
        select Violation(id.Location,
            (profile.AppliesFrom > context.AsOf ? $"Bộ '{id}' áp dụng từ {Day.Vi(profile.AppliesFrom)}"
                : $"Bộ '{id}' chỉ áp dụng đến {Day.Vi(profile.AppliesUntil!.Value)}")
                + "; kết quả chỉ để tham khảo." + (next is null ? "" : $" Nay áp dụng '{next.Id}'."),
            (profile.AppliesFrom > context.AsOf ? $"The profile '{id}' applies from {Day.En(profile.AppliesFrom)} on"
                : $"The profile '{id}' applied until {Day.En(profile.AppliesUntil!.Value)}")
                + "; its results are for reference." + (next is null ? "" : $" Now '{next.Id}' applies."));
}
