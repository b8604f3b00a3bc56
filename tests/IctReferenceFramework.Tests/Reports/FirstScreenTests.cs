using System.Globalization;
using System.Text.RegularExpressions;
using IctReferenceFramework.Compliance;
using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Reports.Content;
using IctReferenceFramework.Tests.Support;
using IctReferenceFramework.Text;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Tests.Reports;

/// <summary>
/// What is said first is true: every sentence of the summary, the bar, the map, the actions and the obstacles to
/// signing are counted again from the results, over 200 descriptions that are made by taking things out of a full one.
/// </summary>
public sealed partial class FirstScreenTests
{
    private static readonly string Full = Repository.Read("tests/Corpus/compliance/full.yaml");

    [Theory]
    [InlineData(0)]
    [InlineData(50)]
    [InlineData(100)]
    [InlineData(150)]
    public void What_is_said_first_is_true(int from)
    {
        var seen = new HashSet<string>();
        for (var seed = from; seed < from + 50; seed++)
        {
            var result = Validated.Text(Made(new System.Random(seed)));
            if (result.Assessment is { } assessment)
            {
                var content = new ReportContent(result, assessment, Language.Vietnamese);
                Assert.True(IsSummaryTrue(content), $"{seed}: {string.Join(' ', content.Summary)}");
                Assert.True(IsBarWhole(content), $"{seed}");
                Assert.Empty(UntrueOnMap(content).Select(name => $"{seed}: {name}"));
                Assert.Empty(UntrueToDo(content).Select(name => $"{seed}: {name}"));
                Assert.True(AreObstaclesTrue(content), $"{seed}: {string.Join(' ', SigningNotes.Of(content))}");
                seen.UnionWith(Kinds(content));
            }
        }

        // What is never met is not held by this test.
        Assert.Equal(["bare", "mistaken", "public", "unknown"], seen.Order());
    }

    [Fact]
    public void A_full_description_meets_no_obstacle_and_one_mistake_is_one()
    {
        Assert.Empty(SigningNotes.Of(Of(Full)));
        var mistaken = Of(Full.Replace("status: issued", "status: isued", StringComparison.Ordinal));
        Assert.Contains(SigningNotes.Of(mistaken), note => note.Vi == "Tệp còn 1 lỗi.");
        var reported = Of("basis: public-sources\n" + Full);
        Assert.Contains(SigningNotes.Of(reported),
            note => note.Vi.Contains("nguồn công khai", StringComparison.Ordinal));
    }

    [Fact]
    public void A_locality_that_has_ended_names_what_it_is_now()
    {
        var hue = Validated.Text(Repository.Read("docs/examples/hue.yaml"));
        Assert.Equal(("Tỉnh Thừa Thiên Huế", "thành phố Huế"), (new ReportContent(hue, hue.Assessment!,
            Language.Vietnamese).Subject, new ReportContent(hue, hue.Assessment!, Language.Vietnamese).Successor));
        Assert.Null(Of(Full).Successor);
    }

    private static IEnumerable<string> Kinds(ReportContent content) =>
        new[]
        {
            (BareParts().IsMatch(string.Join(' ', content.Summary)), "bare"),
            (content.Result.Conclusion.Kind == ConclusionKind.MistakesInFile, "mistaken"),
            (content.IsFromPublicSources, "public"),
            (FrameworkMap.Of(content).Any(part => part.Unknown.Count > 0), "unknown"),
        }.Where(kind => kind.Item1).Select(kind => kind.Item2);

    private static ReportContent Of(string text)
    {
        var result = Validated.Text(text);
        return new(result, result.Assessment!, Language.Vietnamese);
    }

    // Whole sections go, then single lines with a key; every third is from public sources, every fourth has a slip.
    private static string Made(System.Random random)
    {
        var sections = Sections().Split(Full).Where(section => section.Length > 0).ToList();
        var kept = sections.Where(section => section.StartsWith("document:", StringComparison.Ordinal)
            || !Named().IsMatch(section) || random.Next(3) > 0).ToList();
        var lines = string.Concat(kept).Split('\n').Where(line => !Key().IsMatch(line) || random.Next(8) > 0);
        var text = string.Join('\n', lines);
        text = random.Next(3) == 0 ? "basis: public-sources\n" + text : text;
        return random.Next(4) == 0 ? text.Replace("operational", "operatinal", StringComparison.Ordinal) : text;
    }

    private static bool IsSummaryTrue(ReportContent content)
    {
        var said = string.Join(' ', content.Summary);
        return Enum.GetValues<AssessmentView>().All(view =>
        {
            var statuses = Statuses(content, view);
            var assessed = statuses.Count(status => status != RequirementStatus.NotAssessed);
            return said.Contains($"xét được {assessed}/{statuses.Count} yêu cầu", StringComparison.Ordinal)
                && said.Contains($"{Count(statuses, RequirementStatus.Satisfied)} đáp ứng, "
                    + $"{Count(statuses, RequirementStatus.PartiallySatisfied)} đáp ứng một phần, "
                    + $"{Count(statuses, RequirementStatus.NotSatisfied)} chưa đáp ứng", StringComparison.Ordinal);
        }) && ArePartsTrue(content, said);
    }

    // A part of which nothing is said is named, and no other.
    private static bool ArePartsTrue(ReportContent content, string said)
    {
        var sentence = BareParts().Match(said);
        var named = sentence.Success ? sentence.Groups["names"].Value.Split("; ") : [];
        Assert.Equal(named.Length, sentence.Success
            ? int.Parse(sentence.Groups["count"].Value, CultureInfo.InvariantCulture) : 0);
        return content.Assessment.Parts.All(part =>
        {
            var statuses = part.Results.Select(result => result.In(content.Result.View).Status)
                .Where(status => status != RequirementStatus.NotApplicable).ToList();
            var isBare = content.IsFromPublicSources
                ? statuses.Count > 0 && statuses.TrueForAll(status => status == RequirementStatus.NotAssessed)
                    && part.Results.All(result => !result.In(content.Result.View).IsUnreadable)
                    && !content.Result.Description!.Elements.Any(element =>
                        part.Id == (element is Component component ? component.Part : "operations-centre"))
                    && !(part.Id == "users" && content.Result.Description.Layers?.Users?.Groups.Count > 0)
                : statuses.Exists(status => status != RequirementStatus.NotAssessed)
                    && statuses.TrueForAll(status =>
                        status is RequirementStatus.NotAssessed or RequirementStatus.NotSatisfied);
            return isBare == named.Contains(part.Name.Vi);
        });
    }

    private static bool IsBarWhole(ReportContent content)
    {
        var shares = OutcomeShares.Of(content.Assessment.Figures(content.Result.View));
        return shares.Sum(share => share.Count) == content.Assessment.Results.Count(result =>
            result.In(content.Result.View) is { IsExcluded: true } or { Status: not RequirementStatus.NotApplicable });
    }

    private static IEnumerable<string> UntrueOnMap(ReportContent content)
    {
        var text = content.Result.Description!.Node.Location.Source!.Text;
        var provided = content.Result.Description.Elements.SelectMany(element => element.Functions)
            .Select(function => function.Value).ToHashSet();
        return FrameworkMap.Of(content).SelectMany(part => part.Described.Select(entry => entry.Name)
            .Where(name => !text.Contains(name, StringComparison.Ordinal))
            .Concat(part.Missing.Concat(part.Unknown).Select(function => function.Id).Where(provided.Contains)));
    }

    private static IEnumerable<string> UntrueToDo(ReportContent content)
    {
        var text = content.Result.Description!.Node.Location.Source!.Text;
        return FirstAction.Of(content).Where(action => action.Result.In(content.Result.View).Status
                is not (RequirementStatus.NotSatisfied or RequirementStatus.PartiallySatisfied)
            || action.Weight <= 0
            || action.Where.Any(name => !text.Contains(name, StringComparison.Ordinal)
                && content.Assessment.Framework.NameOf(action.Result.Requirement.Part).Vi != name))
            .Select(action => action.Result.Requirement.Id);
    }

    private static bool AreObstaclesTrue(ReportContent content)
    {
        var musts = content.Assessment.Results.Where(result => result.Requirement.Obligation == ObligationLevel.Must)
            .Select(result => result.In(content.Result.View).Status)
            .Where(status => status != RequirementStatus.NotApplicable).ToList();
        var (unknown, open) = (Count(musts, RequirementStatus.NotAssessed),
            Count(musts, RequirementStatus.NotSatisfied) + Count(musts, RequirementStatus.PartiallySatisfied));
        var said = string.Join('\n', SigningNotes.Of(content).Select(note => note.Vi));
        return said.Contains($"Còn {open}/{musts.Count - unknown} ", StringComparison.Ordinal) == open > 0
            && said.Contains($"{unknown}/{musts.Count} yêu cầu bắt buộc chưa", StringComparison.Ordinal) == unknown > 0
            && said.Contains("lỗi", StringComparison.Ordinal)
                == (content.Result.Conclusion.Kind == ConclusionKind.MistakesInFile)
            && said.Contains("nguồn công khai", StringComparison.Ordinal) == content.IsFromPublicSources;
    }

    private static List<RequirementStatus> Statuses(ReportContent content, AssessmentView view) =>
        [.. content.Assessment.Results.Select(result => result.In(view).Status)
            .Where(status => status != RequirementStatus.NotApplicable)];

    private static int Count(List<RequirementStatus> statuses, RequirementStatus status) =>
        statuses.Count(each => each == status);

    [GeneratedRegex(@"(?<=^|\n)(?=[a-z-]+:|  [a-z-]+:\n)")]
    private static partial Regex Sections();

    [GeneratedRegex(@"^  [a-z-]+:\n|^(?:consultations|stakeholders|measures|roadmap|evaluation|attestations|current-state):")]
    private static partial Regex Named();

    [GeneratedRegex(@"^ {8,}(?!- |id|name|status)[a-z-]+: \S")]
    private static partial Regex Key();

    [GeneratedRegex(@"(?:Chưa có thông tin công khai về|Chưa có yêu cầu nào được đáp ứng ở) (?<count>\d+) trong \d+ thành phần của Khung: (?<names>[^.]*)\.")]
    private static partial Regex BareParts();
}
