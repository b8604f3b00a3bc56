using System.Globalization;
using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Framework.Checks;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Compliance.Kinds;

/// <summary>Every system meets the figure that its security level asks for.</summary>
internal sealed class QuantityByLevelKind : CheckKindOf<QuantityByLevel>
{
    public override RuleInfo Rule => ComplianceRules.Decided;

    protected override IEnumerable<string> ReadsFrom(QuantityByLevel check) =>
        CheckPlaces.OfElements("security-level", check.Key);

    protected override CheckOutcome Decide(QuantityByLevel check, Requirement requirement, AssessmentContext context)
    {
        var asked =
            (from element in context.Counted.Components.Concat<ArchitectureElement>(context.Counted.Centres)
             let level = element.SecurityLevel
             where level is not null && level.Value is >= 1 and <= 5 && check.Minimums[level.Value - 1] > 0
             select (Element: element, Level: level.Value, Minimum: check.Minimums[level.Value - 1],
                 Figure: FigureOf(element, check.Key)))
            .Where(a => a.Figure is not null || !context.Rules.IsFromPublicSources).ToList();
        if (asked.Count == 0)
        {
            return CheckOutcome.NotAssessed("Không có hệ thống nào ghi cấp độ có định mức này.",
                "No system states a level for which a figure is required.");
        }

        var low = asked.Where(a => a.Figure < a.Minimum).ToList();
        var silent = asked.Where(a => a.Figure is null).ToList();
        if (low.Count + silent.Count == 0)
        {
            return new(RequirementStatus.Satisfied,
                new($"Tất cả {asked.Count} hệ thống đạt mức tối thiểu.",
                $"{English.All(asked.Count, "system", "meets", "meet")} the minimum."))
            {
                Evidence = context.EvidenceOf(asked.Select(a => a.Element)),
            };
        }

        var isNone = low.Count + silent.Count == asked.Count;
        var (first, level2, minimum, figure) = low.Concat(silent).First();
        return new(isNone ? RequirementStatus.NotSatisfied : RequirementStatus.PartiallySatisfied, figure is null
            ? new($"'{first.RawText("id")}' (cấp độ {level2}) chưa ghi '{check.Key}'; mức tối thiểu là "
                + $"{Text(minimum)}.",
                $"'{first.RawText("id")}' (level {level2}) states no '{check.Key}'; the minimum is {Text(minimum)}.")
            : new($"'{first.RawText("id")}' (cấp độ {level2}) ghi '{check.Key}' {Text(figure.Value)}, thấp hơn "
                + $"định mức {Text(minimum)}.",
                $"'{first.RawText("id")}' (level {level2}) states '{check.Key}' {Text(figure.Value)}, below the "
                    + $"minimum of {Text(minimum)}."))
        {
            RestsOnAbsence = isNone && low.Count == 0,
            Evidence = context.EvidenceOf(asked.Except(low).Except(silent).Select(a => a.Element)),
            Gaps = [.. low.Concat(silent).Select(a => new FindingDetail(
                a.Element.IsFilled(check.Key) ? a.Element.LocationOf(check.Key) : a.Element.Location,
                $"{check.Key} {Text(a.Minimum)}"))],
        };
    }

    private static double? FigureOf(ArchitectureElement element, string key) =>
        element.TextsUnder(key) is [var text]
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var figure) ? figure : null;

    private static string Text(double figure) => figure.ToString(CultureInfo.InvariantCulture);
}
