using System.Text.RegularExpressions;

namespace IctReferenceFramework.Tests.Support;

/// <summary>Words that texts of the product do not use, and what to write instead.</summary>
internal sealed class RefusedWords(params (Regex Refused, string Instead)[] words)
{
    public bool Find(string text) => words.Any(word => word.Refused.IsMatch(text));

    /// <summary>Fails with each place where one of the words stands.</summary>
    public void AssertNoneIn(IEnumerable<string> paths, Func<string, bool> isQuoted)
    {
        string[] offenders =
        [
            .. from path in paths
            from line in File.ReadLines(path).Select((text, index) => (Text: text, Number: index + 1))
            where !isQuoted(line.Text)
            from word in words
            where word.Refused.IsMatch(line.Text)
            select $"{Path.GetRelativePath(Repository.Root, path)}:{line.Number}: "
                + $"'{word.Refused.Match(line.Text).Value}': use {word.Instead}",
        ];
        Assert.True(offenders.Length == 0, string.Join('\n', offenders));
    }
}
