using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Rules.Integrity;

internal sealed class ProfileIsKnown : Rule
{
    public override RuleInfo Info { get; } = new("ICT2020", "profile-is-known")
    {
        Title = new("Bộ yêu cầu bổ sung được nêu có trong danh mục", "The profiles that are named exist"),
        Rationale = new(
            "Nếu ghi sai tên, bộ yêu cầu sẽ không được đánh giá mà người dùng không nhận biết được.",
            "By a misspelt name a profile is not assessed, and nobody knows."),
        Remedy = new("Sửa mã ('ictref framework' cho biết các bộ có sẵn), hoặc đưa tệp của mình vào bằng --profile.",
            "Correct the id ('ictref framework' lists those at hand), or bring a file of your own with --profile."),
        Severity = Severity.Error,
    };

    public override IEnumerable<Finding> Check(RuleContext context)
    {
        var known = Profiles.Ids.Concat(context.Profiles.Select(profile => profile.Id)).Distinct().ToList();
        foreach (var id in context.Description.Profiles.Where(id => !known.Contains(id.Value)))
        {
            var meant = Spelling.Nearest(id.Value, known);
            var hint = meant is null
                ? new LocalizedText($" Các bộ có sẵn: {string.Join(", ", known)}.",
                    $" Those at hand: {string.Join(", ", known)}.")
                : new($" Có thể đúng là '{meant}'.", $" Did you mean '{meant}'?");
            yield return Violation(id.Location,
                $"Không có bộ yêu cầu bổ sung '{id}'.{hint.Vi}", $"There is no profile '{id}'.{hint.En}") with
            {
                Suggestion = meant,
            };
        }
    }
}
