using System.Globalization;
using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Text;
using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.DataFiles;

/// <summary>
/// Reads values of a data file whose structure has been checked: a user's at run time, an embedded one by a test. What
/// is missing all the same is a defect of the library.
/// </summary>
internal readonly record struct DataNode(YamlNode Node)
{
    public string Text(string key) => OptionalText(key) ?? throw Missing(key);

    public string? OptionalText(string key) => Node.Find(key)?.Value is { IsScalar: true } value ? value.Text : null;

    public int Number(string key) => (int)(ScalarValue.Integer(Text(key)) ?? throw Missing(key));

    public DateOnly Date(string key) =>
        DateOnly.TryParseExact(Text(key), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw Missing(key);

    public DateOnly? OptionalDate(string key) => OptionalText(key) is null ? null : Date(key);

    public T Choice<T>(string key)
        where T : struct, Enum => Kebab.TryParse<T>(Text(key), out var value) ? value : throw Missing(key);

    public LocalizedText Localized(string key) => OptionalLocalized(key) ?? throw Missing(key);

    public LocalizedText? OptionalLocalized(string key) => OptionalItem(key)?.ToLocalized();

    public LocalizedText ToLocalized() => new(Text("vi"), Text("en"));

    public DataNode Item(string key) => OptionalItem(key) ?? throw Missing(key);

    public DataNode? OptionalItem(string key) =>
        Node.Find(key)?.Value is { Kind: YamlKind.Mapping } value ? new DataNode(value) : null;

    public IEnumerable<DataNode> Items(string key) =>
        (Node.Find(key)?.Value.Items ?? []).Where(item => item.Kind == YamlKind.Mapping)
            .Select(item => new DataNode(item));

    public IReadOnlyList<string> Texts(string key) =>
        [.. (Node.Find(key)?.Value.Items ?? []).Select(item => item.Text)];

    /// <summary>Values all of which are asked for; an inner list holds values of which one is enough.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Groups(string key) =>
    [
        .. (Node.Find(key)?.Value.Items ?? []).Select(item =>
            (IReadOnlyList<string>)(item.Kind == YamlKind.Sequence ? [.. item.Items.Select(i => i.Text)]
                : [item.Text])),
    ];

    public Provenance Provenance() =>
        new(OptionalText("origin") ?? "", Choice<Confidence>("confidence"), Texts("sources"));

    private InvalidFrameworkDataException Missing(string key) =>
        new($"{Node.Tree.Source.Name}:{Node.Location.Start}: '{key}' is missing or wrong.");
}
