using IctReferenceFramework.Compliance;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Reports.Content;

/// <summary>What to do first: which requirement, where by name, and what it brings.</summary>
/// <param name="Result">The requirement that is not met.</param>
/// <param name="Where">Names of the things concerned, or of the part.</param>
/// <param name="More">How many more things are concerned.</param>
/// <param name="Weight">What meeting it adds to the weight that is met.</param>
/// <param name="Total">The weight of all requirements that apply.</param>
internal sealed record FirstAction(
    RequirementResult Result, IReadOnlyList<string> Where, int More, double Weight, int Total)
{
    private const int Most = 3;
    private const int MostNames = 2;

    public LocalizedText Effect => new(
        $"khi đáp ứng, thêm {Vi(Weight)}/{Total} trọng số",
        $"once met, {FigureTexts.Number(Weight)} more of a weight of {Total}");

    /// <summary>The most important gaps, at most three.</summary>
    public static IReadOnlyList<FirstAction> Of(ReportContent content)
    {
        var weight = content.Assessment.Figures(content.Result.View).Weight;
        return [.. content.Gaps.Take(Most).Select(gap => For(gap, content, weight))];
    }

    private static FirstAction For(RequirementResult gap, ReportContent content, int of)
    {
        var view = gap.In(content.Result.View);
        var names = view.Gaps.Select(detail => detail.Subject).OfType<string>().Distinct().ToList();
        if (names.Count == 0)
        {
            names = [content.Assessment.Framework.NameOf(gap.Requirement.Part).In(content.Language)];
        }

        return new(gap, [.. names.Take(MostNames)], Math.Max(0, names.Count - MostNames),
            Score.Weight(gap.Requirement.Obligation) * (1 - view.Points), of);
    }

    private static string Vi(double number) => FigureTexts.Number(number).Replace('.', ',');
}
