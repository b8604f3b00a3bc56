using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Framework.Checks;

namespace IctReferenceFramework.Rules.Plausibility;

/// <summary>
/// Levels by the decree in force on the day of the document, as far as a profile holds its rows. Those of Decree
/// 85/2016 were not read, so nothing is said of documents before.
/// </summary>
internal sealed class LevelFitsTheData : Rule
{
    public override RuleInfo Info { get; } = new("ICT9003", "level-fits-the-data")
    {
        Title = new("Cấp độ an toàn phù hợp loại thông tin xử lý", "A security level fits the data"),
        Rationale = new(
            "Loại thông tin và số chủ thể dữ liệu quyết định cấp độ tối thiểu; cấp độ thấp hơn thường do ghi đồng "
                + "loạt.",
            "The classes of information and the number of data subjects set the least level; a lower one was mostly "
                + "written for all systems alike."),
        Remedy = new("Kiểm tra 'security-level', 'information' và 'data-subjects'.",
            "Check 'security-level', 'information' and 'data-subjects'."),
        Severity = Severity.Warning,
    };

    public override IEnumerable<Finding> Check(RuleContext context)
    {
        // A profile that is switched on says it itself, as a requirement.
        var decrees =
            (from profile in Profiles.All
             where profile.AppliesOn(context.DocumentDay)
                 && !context.Profiles.Any(switchedOn => switchedOn.Id == profile.Id)
             from requirement in profile.Requirements
             from check in requirement.Checks.OfType<LevelFollows>()
             select check).ToList();
        return
            from element in context.Description.Elements
            let level = element.SecurityLevel
            where level is not null && DataClasses.AreSaidOf(element)
            let row = decrees.Where(decree => !IsKept(element, decree, context)).SelectMany(decree => decree.Rows)
                .Where(row => row.Level > level.Value && DataClasses.Demand(row, element)).MaxBy(row => row.Level)
            where row is not null
            select Violation(level.Location,
                $"Cấp độ {level} thấp hơn cấp độ {row.Level} mà loại thông tin đòi hỏi ({row.Article.Vi}).",
                $"Level {level} is below level {row.Level}, which the data demand ({row.Article.En}).") with
            {
                Details = [new(level.Location, $"{row.When} {row.AtLeast} {row.Level}")],
            };
    }

    private static bool IsKept(Descriptions.ArchitectureElement element, LevelFollows decree, RuleContext context) =>
        decree.KeepsBefore is { } day && element.SecurityApproval is { } approval
        && context.Document(approval.Value)?.Date?.Value < day;
}
