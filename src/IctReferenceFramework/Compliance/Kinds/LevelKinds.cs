using System.Globalization;
using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework.Checks;

namespace IctReferenceFramework.Compliance.Kinds;

/// <summary>The kinds that look at security levels: which level a system must have, and what its level asks for.</summary>
internal static class LevelKinds
{
    public static CheckOutcome Decide(LevelFollows check, AssessmentContext context)
    {
        var provincial = LevelFacts.ProvincialSystems(context).ToHashSet();
        var judged =
            (from element in context.Components.Concat<ArchitectureElement>(context.Centres)
             let row = check.Rows.Where(row => LevelFacts.Applies(row, element, provincial)).MaxBy(row => row.Level)
             where row is not null
             select (Element: element, Row: row)).ToList();
        if (judged.Count == 0)
        {
            return CheckOutcome.NotAssessed("Không có hệ thống nào đủ thông tin để xác định cấp độ.",
                "No system says enough for its level to be determined.");
        }

        bool IsKept(ArchitectureElement element) => check.KeepsBefore is { } day && element.SecurityApproval is { } approval
            && context.Document(approval.Value)?.Date?.Value < day;
        var low = judged.Where(j => j.Element.SecurityLevel is { } level && level.Value < j.Row.Level && !IsKept(j.Element)).ToList();
        var silent = judged.Where(j => j.Element.SecurityLevel is null).ToList();
        if (low.Count > 0)
        {
            var (element, row) = low[0];
            return new(low.Count + silent.Count < judged.Count ? RequirementStatus.PartiallySatisfied : RequirementStatus.NotSatisfied, new(
                $"'{element.RawText("id")}' ghi cấp độ {element.SecurityLevel}, nhưng {row.Article.Vi} quy định ít nhất cấp độ {row.Level}"
                    + (low.Count > 1 ? $"; {low.Count - 1} hệ thống khác cũng thấp hơn quy định." : "."),
                $"'{element.RawText("id")}' says level {element.SecurityLevel}, but {row.Article.En} asks for level {row.Level} at least"
                    + (low.Count > 1 ? $"; {low.Count - 1} other systems are too low as well." : ".")))
            {
                Evidence = EvidenceOf(judged.Except(low).Except(silent).Select(j => j.Element), context),
                Lacks = [.. low.Select(j => new FindingDetail(j.Element.SecurityLevel!.Location, $"security-level {j.Row.Level}"))],
            };
        }

        return silent.Count == 0
            ? new(RequirementStatus.Satisfied, new($"Cả {judged.Count} hệ thống có cấp độ phù hợp.", $"All {judged.Count} systems have a fitting level."))
            {
                Evidence = EvidenceOf(judged.Select(j => j.Element), context),
            }
            : new(silent.Count == judged.Count ? RequirementStatus.NotSatisfied : RequirementStatus.PartiallySatisfied, new(
                $"{silent.Count} trong {judged.Count} hệ thống chưa ghi cấp độ; '{silent[0].Element.RawText("id")}' phải từ cấp độ {silent[0].Row.Level} ({silent[0].Row.Article.Vi}).",
                $"{silent.Count} of {judged.Count} systems state no level; '{silent[0].Element.RawText("id")}' must be of level {silent[0].Row.Level} at least ({silent[0].Row.Article.En})."))
            {
                RestsOnAbsence = true,
                Evidence = EvidenceOf(judged.Except(silent).Select(j => j.Element), context),
                Lacks = [.. silent.Select(j => new FindingDetail(j.Element.Location, "security-level"))],
            };
    }

    public static CheckOutcome Decide(QuantityByLevel check, AssessmentContext context)
    {
        var asked =
            (from element in context.Components.Concat<ArchitectureElement>(context.Centres)
             let level = element.SecurityLevel
             where level is not null && level.Value is >= 1 and <= 5 && check.Minimums[level.Value - 1] > 0
             select (Element: element, Level: level.Value, Minimum: check.Minimums[level.Value - 1], Figure: FigureOf(element, check.Key))).ToList();
        if (asked.Count == 0)
        {
            return CheckOutcome.NotAssessed("Không có hệ thống nào ghi cấp độ có định mức này.", "No system states a level that this is asked of.");
        }

        var low = asked.Where(a => a.Figure < a.Minimum).ToList();
        var silent = asked.Where(a => a.Figure is null).ToList();
        if (low.Count + silent.Count == 0)
        {
            return new(RequirementStatus.Satisfied, new($"Cả {asked.Count} hệ thống đạt định mức.", $"All {asked.Count} systems meet the minimum."))
            {
                Evidence = EvidenceOf(asked.Select(a => a.Element), context),
            };
        }

        var isNone = low.Count + silent.Count == asked.Count;
        var (first, level2, minimum, figure) = low.Concat(silent).First();
        return new(isNone ? RequirementStatus.NotSatisfied : RequirementStatus.PartiallySatisfied, figure is null
            ? new($"'{first.RawText("id")}' (cấp độ {level2}) chưa ghi '{check.Key}'; định mức {Text(minimum)}.",
                $"'{first.RawText("id")}' (level {level2}) states no '{check.Key}'; the minimum is {Text(minimum)}.")
            : new($"'{first.RawText("id")}' (cấp độ {level2}) ghi '{check.Key}' {Text(figure.Value)}, thấp hơn định mức {Text(minimum)}.",
                $"'{first.RawText("id")}' (level {level2}) states '{check.Key}' {Text(figure.Value)}, below the minimum of {Text(minimum)}."))
        {
            RestsOnAbsence = isNone && low.Count == 0,
            Evidence = EvidenceOf(asked.Except(low).Except(silent).Select(a => a.Element), context),
            Lacks = [.. low.Concat(silent).Select(a => new FindingDetail(
                a.Element.IsFilled(check.Key) ? a.Element.LocationOf(check.Key) : a.Element.Location, $"{check.Key} {Text(a.Minimum)}"))],
        };
    }

    private static double? FigureOf(ArchitectureElement element, string key) =>
        element.TextsUnder(key) is [var text] && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var figure) ? figure : null;

    private static string Text(double figure) => figure.ToString(CultureInfo.InvariantCulture);

    private static List<Evidence> EvidenceOf(IEnumerable<ArchitectureElement> elements, AssessmentContext context) =>
        [.. elements.Take(Assessor.MaxEvidence).Select(element => context.EvidenceOf(context.ItemOf(element)))];
}
