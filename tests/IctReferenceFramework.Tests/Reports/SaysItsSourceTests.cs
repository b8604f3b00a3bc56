using System.Text.RegularExpressions;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Tests.Support;

namespace IctReferenceFramework.Tests.Reports;

/// <summary>
/// In each form no requirement appears without what it rests on: its origin and how sure that is, its obligation and
/// what that rests on. A sentence that only names it, title first, is none of these.
/// </summary>
public sealed class SaysItsSourceTests
{
    private static readonly ReferenceFramework Framework = ReferenceFrameworks.Default;

    public static TheoryData<string, string> Forms
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var path in new[] { "docs/examples/hue.yaml", "tests/Corpus/compliance/half.yaml" })
            {
                foreach (var format in new[] { "text", "markdown", "html", "docx", "xlsx", "sarif", "junit", "github",
                    "azure", "gitlab", "step-summary" })
                {
                    data.Add(path, format);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void No_requirement_appears_without_its_source(string path, string format)
    {
        var text = ReadBack.Of(Validated.Text(Repository.Read(path)), format);
        var places =
            (from requirement in Framework.Requirements
             from Match match in Regex.Matches(text, Regex.Escape(requirement.Id)
                 + @"(?:""|</x:t>.{0,400}?|\s)\s?" + Regex.Escape(requirement.Title.Vi), RegexOptions.Singleline)
             orderby match.Index
             select (Requirement: requirement, match.Index)).ToList();

        // A test case bears the name that its text repeats: what is said holds for both.
        int EndOf(int i) => Enumerable.Range(i + 1, places.Count - i - 1)
            .Where(next => places[next].Requirement != places[i].Requirement).Select(next => places[next].Index)
            .FirstOrDefault(text.Length);
        var offenders = places.Select((place, i) => (place.Requirement, Said: text[place.Index..EndOf(i)]))
            .Where(each => !IsSaid(each.Requirement, each.Said))
            .Select(each => each.Requirement.Id);
        Assert.NotEmpty(places);
        Assert.Empty(offenders);
    }

    private static bool IsSaid(Requirement requirement, string said) =>
        new[]
        {
            RequirementTexts.Obligation(requirement).Vi, Labels.OfOrigin(requirement.Provenance.Origin).Vi,
            Labels.Of(requirement.Provenance.Confidence).Vi,
        }.All(words => said.Contains(words, StringComparison.Ordinal));
}
