using System.Text.RegularExpressions;
using IctReferenceFramework.Tests.Support;

namespace IctReferenceFramework.Tests.Conventions;

/// <summary>
/// English that a native engineer would not understand at once is refused in texts, comments, names and documents.
/// Write the subject first, one verb, and no clause with "what" as the subject.
/// </summary>
public sealed partial class EnglishTests
{
    private static readonly RefusedWords Words = new(
        (Noun(), "'gap', or say what is missing"),
        (Wanted(), "'expected'"),
        (Basis(), "'legal basis', 'basis' or 'reason'"),
        (ClauseAsSubject(), "a noun as the subject: 'the gaps', 'a known finding'"),
        (IsNo(), "'is not a …'"),
        (OtherParties(), "'third-party tool'"),
        (Newcomer(), "'a first-time user'"),
        (Writes(), "'states no …'"),
        (Names(), "a verb or noun of the field"));

    [Fact]
    public void Words_of_the_list_are_not_used() => Words.AssertNoneIn(Files(), isQuoted: _ => false);

    [Theory]
    [InlineData("The lacks of a requirement")]
    [InlineData("= wanted: a decision")]
    [InlineData("What lacks, and what to do")]
    [InlineData("the file is no YAML")]
    [InlineData("bool SaysNo")]
    [InlineData("tools of other parties")]
    public void The_list_finds_them(string text) => Assert.True(Words.Find(text));

    [Theory]
    [InlineData("The centre lacks 4 basic services.")]
    [InlineData("There is no key 'x' here.")]
    [InlineData("It is no longer in force.")]
    [InlineData("What it is for.")]
    public void Good_English_is_left_alone(string text) => Assert.False(Words.Find(text));

    private static IEnumerable<string> Files() =>
        from folder in new[] { "src", "tests", "docs", "schemas", ".ci" }
        from path in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories)
            .Concat([Path.Combine(Repository.Root, "README.md"), Path.Combine(Repository.Root, "CONTRIBUTING.md")])
        where Path.GetExtension(path) is ".cs" or ".md" or ".yaml" or ".json" or ".sh" or ".txt" or ""
            && !Kept().IsMatch(path)
        where Path.GetFileName(path) is not ("EnglishTests.cs" or "0023-the-house.md") // They name the words.
        select path;

    [GeneratedRegex(@"/(bin|obj|node_modules|Kept|Testing|received)/|/CHANGELOG")]
    private static partial Regex Kept();

    [GeneratedRegex(@"\b(?i:the|its|all|these|of|no|each|those) lacks\b|\bLacks\b")]
    private static partial Regex Noun();

    [GeneratedRegex(@"\bwanted\b", RegexOptions.IgnoreCase)]
    private static partial Regex Wanted();

    // A key of the JSON result and of the register's data keeps its name.
    [GeneratedRegex(@"(?<!"")\b[Gg]round\b(?!""|:)")]
    private static partial Regex Basis();

    [GeneratedRegex(@"\b[Ww]hat (lacks|is known of (?!a |the )|comes of)\b|\b[Ww]hoever\b|\b[Ww]hich \w+ it is nobody knows\b")]
    private static partial Regex ClauseAsSubject();

    [GeneratedRegex(@"(?<!\b[Tt]here )\bis no (YAML|number|address|decision|profile|http|verdict|dispatch|day|mistake)\b")]
    private static partial Regex IsNo();

    [GeneratedRegex(@"\bof other parties\b", RegexOptions.IgnoreCase)]
    private static partial Regex OtherParties();

    [GeneratedRegex(@"\bnewcomer's try\b", RegexOptions.IgnoreCase)]
    private static partial Regex Newcomer();

    [GeneratedRegex(@"\bwrites no \w+")]
    private static partial Regex Writes();

    [GeneratedRegex(@"\b(SaysNo|Settle|IsOfTheWhole|OfTheWhole|is_not_called_so)\b")]
    private static partial Regex Names();
}
