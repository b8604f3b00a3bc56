using System.Text.RegularExpressions;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Schema;
using IctReferenceFramework.Tests.Support;

namespace IctReferenceFramework.Tests.Conventions;

/// <summary>
/// Vietnamese that an official would not write is refused in texts of the product: old tone marks, spoken words, and
/// more than one word for one thing (docs/vi/thuat-ngu.md has the words to use).
/// </summary>
public sealed partial class VietnameseTests
{
    // Recognises old spellings, garbled text, or names of laws as they were printed.
    private static readonly string[] Recognisers =
        ["LegacyEncodings.cs", "VietnameseLetters.cs", "LayoutCheck.cs", "Spelling.cs", "LookAlikes.cs"];

    private static readonly RefusedWords Words = new(
        (OldToneMark(), "the tone mark on the first vowel: hóa, khóa, ủy, tùy"),
        (SpacedPercent(), "15%"),
        (DidYouMean(), "'Có thể đúng là …'"),
        (Exists(), "'hợp lệ', 'có trong danh mục'"),
        (OneStatus(), "'chưa đáp ứng'"),
        (Waiver(), "'tạm hoãn'"),
        (Baseline(), "'danh sách phát hiện đã biết'"),
        (Gap(), "'nội dung cần hoàn thiện'"),
        (Proof(), "'minh chứng'"),
        (Anchor(), "'điểm neo', 'khóa gộp'"),
        (BareCitation(), "'Quyết định số 829/QĐ-BTTTT'"));

    // Quoted titles keep the words of the source.
    [Fact]
    public void Words_of_the_list_are_not_used() => Words.AssertNoneIn(
        Files(), isQuoted: line => line.Contains("title:", StringComparison.Ordinal));

    /// <summary>Of the texts that a reader is shown; what is quoted of a source keeps its length.</summary>
    [Fact]
    public void No_sentence_is_longer_than_thirty_words()
    {
        var framework = ReferenceFrameworks.Default;
        var texts = RuleCatalogue.All.SelectMany(rule => new[] { rule.Title, rule.Rationale, rule.Remedy })
            .Concat(framework.Requirements.Concat(Profiles.All.SelectMany(profile => profile.Requirements))
                .SelectMany(requirement => new[] { requirement.Title, requirement.Evidence }))
            .Concat(framework.Parts.Select(part => part.Purpose))
            .Concat(SchemaTexts.Keys.SelectMany(SchemaTexts.Meanings).Select(meaning => meaning.Description));
        var offenders =
            from text in texts
            from sentence in text.Vi.Split(". ")
            where sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > 30
            select sentence;
        Assert.Empty(offenders);
    }

    [Theory]
    [InlineData("Uỷ ban nhân dân")]
    [InlineData("Khoá 'id' đã có")]
    [InlineData("điểm 15 %")]
    [InlineData("Có phải ý là 'lgsp'?")]
    [InlineData("2 không đáp ứng")]
    [InlineData("theo Nghị định 331/2026/NĐ-CP")]
    public void The_list_finds_them(string text) => Assert.True(Words.Find(text));

    [Theory]
    [InlineData("Quỹ quý, quỳ, toàn khoản, ủy ban, khóa")]
    [InlineData("15%; '%s'")]
    [InlineData("theo Nghị định số 331/2026/NĐ-CP; thay Nghị định 331")]
    [InlineData("Có thể đúng là 'lgsp'.")]
    public void Good_Vietnamese_is_left_alone(string text) => Assert.False(Words.Find(text));

    private static IEnumerable<string> Files() =>
        from folder in new[] { "src", "schemas", "docs/vi", "docs/rules", "docs/frameworks" }
        from path in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories)
            .Append(Path.Combine(Repository.Root, "README.md"))
        where Path.GetExtension(path) is ".cs" or ".md" or ".yaml" or ".json"
            && !Built().IsMatch(path) && !Recognisers.Contains(Path.GetFileName(path))
        select path;

    // A title in brackets is quoted as it was printed.
    [GeneratedRegex(@"(?<!\([^)]*)(Quyết định|Nghị định|Thông tư|Công văn|Nghị quyết|Chỉ thị) \d+(/\d+)?/")]
    private static partial Regex BareCitation();

    [GeneratedRegex("/(bin|obj)/")]
    private static partial Regex Built();

    [GeneratedRegex(@"(?<![qQ])(o[àáảãạèéẻẽẹ]|[uU][ỳýỷỹỵ]|O[ÀÁẢÃẠ]|U[ỲÝỶỸỴ])(?!\w)")]
    private static partial Regex OldToneMark();

    [GeneratedRegex(@"\d %(?!\w)")]
    private static partial Regex SpacedPercent();

    [GeneratedRegex("[Cc]ó phải ý là")]
    private static partial Regex DidYouMean();

    [GeneratedRegex("có thật\\b")]
    private static partial Regex Exists();

    [GeneratedRegex("không đáp ứng")]
    private static partial Regex OneStatus();

    [GeneratedRegex("[Mm]iễn trừ")]
    private static partial Regex Waiver();

    [GeneratedRegex("[Đđ]ường cơ sở")]
    private static partial Regex Baseline();

    [GeneratedRegex("thiếu sót")]
    private static partial Regex Gap();

    [GeneratedRegex("[Bb]ằng chứng")]
    private static partial Regex Proof();

    [GeneratedRegex("mỏ neo|khóa trộn")]
    private static partial Regex Anchor();
}
