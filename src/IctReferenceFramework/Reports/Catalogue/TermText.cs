using System.Text;
using System.Text.RegularExpressions;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Schema;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Reports.Catalogue;

/// <summary>Says what a word of the format means: a key, a value, a function, a service, a domain.</summary>
internal static class TermText
{
    private const int LongestExample = 25;

    private static LocalizedText Key { get; } = new("khóa", "key");

    private static LocalizedText Value { get; } = new("giá trị", "value");

    private static LocalizedText Function { get; } = new("chức năng", "function");

    private static LocalizedText AskedForBy { get; } = new("Yêu cầu có liên quan", "Requirements that ask for it");

    /// <summary>All words that can be explained.</summary>
    public static IEnumerable<string> All(ReferenceFramework framework) =>
        SchemaTexts.Keys.Concat(SchemaTexts.Values).Concat(framework.Functions.Select(function => function.Id))
            .Concat(framework.Vocabularies.SelectMany(vocabulary => vocabulary.Values.Select(value => value.Id)))
            .Concat(framework.Parts.Select(part => part.Id)).Distinct(StringComparer.Ordinal);

    /// <summary>What a word means wherever it may be written; null if it means nothing.</summary>
    public static string? Explain(string word, ReferenceFramework framework, Language language)
    {
        var meanings = Meanings(word, framework).ToList();
        if (meanings.Count == 0)
        {
            return null;
        }

        var text = new StringBuilder().Append(word).Append("\n\n");
        foreach (var meaning in meanings)
        {
            text.Append("  ").Append(meaning.In(language)).Append('\n');
        }

        var naming = framework.Requirements.Where(requirement => Names(requirement.Example, word)).ToList();
        if (naming.Count > 0)
        {
            text.Append('\n').Append(AskedForBy.In(language)).Append(": ")
                .Append(string.Join(", ", naming.Take(12).Select(requirement => requirement.Id)))
                .Append(naming.Count > 12 ? " …" : "").Append('\n');
        }

        if (naming.MinBy(requirement => requirement.Example.Length) is { } shortest)
        {
            text.Append('\n').Append(CatalogueTexts.Example.In(language)).Append(":\n\n");
            foreach (var line in shortest.Example.TrimEnd('\n').Split('\n').Take(LongestExample))
            {
                text.Append("  ").Append(line).Append('\n');
            }
        }

        return text.ToString();
    }

    private static IEnumerable<LocalizedText> Meanings(string word, ReferenceFramework framework)
    {
        foreach (var (title, description) in SchemaTexts.Meanings(word))
        {
            yield return new($"{Key.Vi} '{word}': {title}. {description.Vi}", $"{Key.En} '{word}': {description.En}");
        }

        foreach (var (key, name) in SchemaTexts.ChoicesNamed(word))
        {
            yield return new($"{Value.Vi} của '{key}': {name.Vi}.", $"{Value.En} of '{key}': {name.En}.");
        }

        if (framework.FindFunction(word) is { } function)
        {
            var part = framework.NameOf(function.Part);
            yield return new($"{Function.Vi} của {part.Vi}: {function.Name.Vi}.",
                $"{Function.En} of the {part.En}: {function.Name.En}.");
        }

        foreach (var vocabulary in framework.Vocabularies)
        {
            if (vocabulary.Find(word) is { } value)
            {
                yield return new($"{vocabulary.Name.Vi}: {value.Name.Vi}.", $"{vocabulary.Name.En}: {value.Name.En}.");
            }
        }

        if (framework.FindPart(word) is { } layer)
        {
            yield return new($"{layer.Name.Vi}. {layer.Purpose.Vi}", $"{layer.Name.En}. {layer.Purpose.En}");
        }
    }

    private static bool Names(string example, string word) =>
        Regex.IsMatch(example, $@"(?<![\w-]){Regex.Escape(word)}(?![\w-])", RegexOptions.None,
            TimeSpan.FromSeconds(1));
}
