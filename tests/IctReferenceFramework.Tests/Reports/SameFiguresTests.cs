using System.Globalization;
using System.Text.RegularExpressions;
using IctReferenceFramework.Compliance;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Portfolios;
using IctReferenceFramework.Reports;
using IctReferenceFramework.Reports.Content;
using IctReferenceFramework.Tests.Support;
using IctReferenceFramework.Validation;
using Newtonsoft.Json.Linq;

namespace IctReferenceFramework.Tests.Reports;

/// <summary>The same figures in every form, read back from it; coverage before score, and no score alone.</summary>
public sealed partial class SameFiguresTests
{
    private static readonly string[] Examples =
        ["docs/examples/hue.yaml", "docs/examples/can-tho.yaml", "tests/Corpus/compliance/half.yaml"];

    public static TheoryData<string, string> FormsForPeople
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var path in Examples)
            {
                foreach (var format in new[] { "text", "markdown", "html", "docx" })
                {
                    data.Add(path, format);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(FormsForPeople))]
    public void A_form_for_people_says_coverage_then_outcome_then_range(string path, string format)
    {
        var result = Validated.Text(Repository.Read(path));
        var text = Read(result, format);
        foreach (var view in new[] { AssessmentView.Target, AssessmentView.AsIs })
        {
            var figures = result.Assessment!.Figures(view);
            var (weight, least, most) = (Share(figures.AssessedWeight, figures.Weight), Percent(figures.Least!.Value),
                Percent(figures.Most!.Value));
            var range = least == most ? $"{least}%" : $"{least}–{most}%";
            var coverage = text.IndexOf(
                $"xét được {figures.Assessed}/{figures.Requirements} yêu cầu ({weight}% trọng số)",
                StringComparison.Ordinal);
            Assert.True(coverage >= 0, $"{view}: no coverage");
            var outcome = text.IndexOf(
                $"{figures.Satisfied} đáp ứng, {figures.PartiallySatisfied} đáp ứng một phần, "
                + $"{figures.NotSatisfied} chưa đáp ứng", coverage, StringComparison.Ordinal);
            Assert.True(outcome > coverage, $"{view}: no outcome behind the coverage");
            Assert.True(text.IndexOf($"điểm {range}", outcome, StringComparison.Ordinal) > outcome, $"{view}");
        }
    }

    [Theory]
    [MemberData(nameof(FormsForPeople))]
    public void The_conclusion_leads(string path, string format)
    {
        var result = Validated.Text(Repository.Read(path));
        var text = Read(result, format);
        var conclusion = FigureTexts.Of(result).Vi;
        var at = text.IndexOf(conclusion, StringComparison.Ordinal);
        Assert.True(at >= 0);
        var first = text.IndexOf("xét được", StringComparison.Ordinal);
        Assert.True(at < first || first == at + conclusion.IndexOf("xét được", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(FormsForPeople))]
    public void No_percentage_stands_alone(string path, string format)
    {
        var text = Read(Validated.Text(Repository.Read(path)), format);
        foreach (Match percent in Percentage().Matches(text))
        {
            var before = text[Math.Max(0, percent.Index - 60)..percent.Index];
            Assert.True(Companion().IsMatch(before), $"'{before}{percent.Value}'");
        }
    }

    [Theory]
    [InlineData("docs/examples/hue.yaml")]
    [InlineData("tests/Corpus/compliance/half.yaml")]
    public void Forms_for_programs_hold_the_same_numbers(string path)
    {
        var result = Validated.Text(Repository.Read(path));
        var figures = result.Assessment!.Figures(result.View);
        var json = JObject.Parse(Read(result, "json"))["files"]![0]!["assessment"]!["figures"]!["target"]!;
        var run = JObject.Parse(Read(result, "sarif"))["runs"]![0]!;
        var sarif = run["invocations"]![0]!["properties"]!["descriptions"]![0]!;
        foreach (var read in new[] { json, sarif })
        {
            Assert.Equal((figures.Requirements, figures.Assessed, figures.Weight, figures.AssessedWeight,
                figures.Satisfied, figures.NotSatisfied), ((int)read["requirements"]!, (int)read["assessed"]!,
                (int)read["weight"]!,
                (int)read["assessed-weight"]!, (int)read["satisfied"]!, (int)read["not-satisfied"]!));
            Assert.Equal(figures.Least!.Value, (double)read["least"]!, 4);
            Assert.Equal(figures.Most!.Value, (double)read["most"]!, 4);
        }

        var junit = Read(result, "junit");
        Assert.Contains($"name=\"assessed-target\" value=\"{figures.Assessed}\"", junit, StringComparison.Ordinal);
        Assert.Contains($"name=\"weight-target\" value=\"{figures.Weight}\"", junit, StringComparison.Ordinal);
        Assert.Contains($"name=\"score-most-target\" value=\"{FigureTexts.Number(figures.Most!.Value)}\"", junit,
            StringComparison.Ordinal);
        Assert.Contains($"{figures.Assessed}/{figures.Requirements}", Read(result, "step-summary"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_holds_the_same_numbers()
    {
        var result = Validated.Text(Repository.Read("docs/examples/hue.yaml"));
        var figures = result.Assessment!.Figures(AssessmentView.Target);
        var sheet = Read(result, "xlsx");
        double[] numbers = [figures.Assessed, figures.Requirements, figures.Least!.Value, figures.Most!.Value];
        foreach (var number in numbers)
        {
            Assert.Contains($"<v>{number.ToString("R", CultureInfo.InvariantCulture)}", sheet,
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Descriptions_from_public_sources_stand_behind_those_of_localities()
    {
        var results = Examples.Select(path => Validated.Text(Repository.Read(path))).ToList();
        var portfolio = new Portfolio(results, null, ReferenceFrameworks.Default, results[0].AsOf);
        Assert.Equal([false, true, true], portfolio.Entries.Select(entry => entry.IsFromPublicSources));
    }

    private static string Read(ValidationResult result, string format) => ReadBack.Of(result, format);

    private static string Share(int part, int whole) => Percent((double)part / whole);

    private static string Percent(double share) => ReportTexts.Percent(share)[..^1];

    [GeneratedRegex(@"\d+ ?%")]
    private static partial Regex Percentage();

    // The weight that was assessed, or the number of requirements that the range is of.
    [GeneratedRegex(@"yêu cầu \($|\d+/\d+ · (?:\d+–)?$|điểm (?:\d+–)?$|xét được \d+/\d+ yêu cầu \($|điểm (?:từ|dưới) $")]
    private static partial Regex Companion();
}
