using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Framework.Checks;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Compliance.Kinds;

/// <summary>Every system has the security level that an instrument asks for.</summary>
internal sealed class LevelFollowsKind : CheckKindOf<LevelFollows>
{
    public override RuleInfo Rule => ComplianceRules.Decided;

    protected override IEnumerable<string> ReadsFrom(LevelFollows check) =>
        CheckPlaces.OfElements("security-level", "information", "data-subjects", "functions");

    protected override CheckOutcome Decide(LevelFollows check, Requirement requirement, AssessmentContext context)
    {
        var provincial = LevelFacts.ProvincialSystems(context).ToHashSet();
        var judged =
            (from element in context.Counted.Components.Concat<ArchitectureElement>(context.Counted.Centres)
             let row = check.Rows.Where(row => LevelFacts.Applies(row, element, provincial)).MaxBy(row => row.Level)
             where row is not null && (element.SecurityLevel is not null || !context.Rules.IsFromPublicSources)
             select (Element: element, Row: row)).ToList();
        if (judged.Count == 0)
        {
            return CheckOutcome.NotAssessed("Không có hệ thống nào đủ thông tin để xác định cấp độ.",
                "No system says enough for its level to be determined.");
        }

        bool IsKept(ArchitectureElement element) => check.KeepsBefore is { } day
            && element.SecurityApproval is { } approval
            && context.Document(approval.Value)?.Date?.Value < day;
        var low = judged.Where(j => j.Element.SecurityLevel is { } level && level.Value < j.Row.Level
            && !IsKept(j.Element)).ToList();
        var silent = judged.Where(j => j.Element.SecurityLevel is null).ToList();
        if (low.Count > 0)
        {
            var (element, row) = low[0];
            return new(low.Count + silent.Count < judged.Count ? RequirementStatus.PartiallySatisfied
                : RequirementStatus.NotSatisfied, new(
                $"'{element.RawText("id")}' ghi cấp độ {element.SecurityLevel}, nhưng {row.Article.Vi} quy định "
                    + $"ít nhất cấp độ {row.Level}"
                    + (low.Count > 1 ? $"; ngoài ra, {low.Count - 1} hệ thống khác có cấp độ thấp hơn quy định." : "."),
                $"'{element.RawText("id")}' says level {element.SecurityLevel}, where level {row.Level} at least is "
                    + $"prescribed ({row.Article.En})"
                    + (low.Count > 1 ? $"; {low.Count - 1} other systems are too low as well." : ".")))
            {
                Evidence = context.EvidenceOf(judged.Except(low).Except(silent).Select(j => j.Element)),
                Gaps = [.. low.Select(
                    j => new FindingDetail(j.Element.SecurityLevel!.Location, $"security-level {j.Row.Level}"))],
            };
        }

        return silent.Count == 0
            ? new(RequirementStatus.Satisfied,
                new($"Cả {judged.Count} hệ thống có cấp độ phù hợp.",
                $"{English.All(judged.Count, "system", "has", "have")} a fitting level."))
            {
                Evidence = context.EvidenceOf(judged.Select(j => j.Element)),
            }
            : new(silent.Count == judged.Count ? RequirementStatus.NotSatisfied : RequirementStatus.PartiallySatisfied,
                new(
                $"{silent.Count} trong {judged.Count} hệ thống chưa ghi cấp độ; "
                    + $"'{silent[0].Element.RawText("id")}' phải từ cấp độ {silent[0].Row.Level} "
                    + $"({silent[0].Row.Article.Vi}).",
                $"{English.Part(silent.Count, judged.Count, "system", "states", "state")} no level; "
                    + $"'{silent[0].Element.RawText("id")}' must be of level {silent[0].Row.Level} at least "
                    + $"({silent[0].Row.Article.En})."))
            {
                RestsOnAbsence = true,
                Evidence = context.EvidenceOf(judged.Except(silent).Select(j => j.Element)),
                Gaps = [.. silent.Select(j => new FindingDetail(j.Element.Location, "security-level"))],
            };
    }
}
