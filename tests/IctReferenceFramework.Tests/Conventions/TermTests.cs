using System.Text.RegularExpressions;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Reports.Catalogue;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Tests.Conventions;

public sealed class TermTests
{
    private static readonly ReferenceFramework Framework = ReferenceFrameworks.Default;

    /// <summary>Each key, value, function, service, domain and part; in words, not by its id alone.</summary>
    [Fact]
    public void Every_word_of_the_format_is_explained_in_both_languages()
    {
        var words = TermText.All(Framework).ToList();
        Assert.True(words.Count > 300, $"{words.Count} words");
        var offenders =
            from word in words
            from language in Enum.GetValues<Language>()
            let text = TermText.Explain(word, Framework, language)
            where text is null || text.Length < word.Length + 10 || !VietnameseLetters.IsComposed(text)
            select $"{word} ({language}): {text}";
        Assert.Empty(offenders);
        Assert.Null(TermText.Explain("khong-co", Framework, Language.Vietnamese));
    }

    [Fact]
    public void A_word_is_explained_with_an_example_that_holds_it()
    {
        var offenders =
            from function in Framework.Functions
            let word = new Regex($@"(?<![\w-]){function.Id}(?![\w-])")
            where Framework.Requirements.Any(requirement => word.IsMatch(requirement.Example))
            where !word.IsMatch(TermText.Explain(function.Id, Framework, Language.Vietnamese)!.Split("\n\n").Last())
            select function.Id;
        Assert.Empty(offenders);
    }
}
