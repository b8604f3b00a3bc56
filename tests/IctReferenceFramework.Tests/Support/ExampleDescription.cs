namespace IctReferenceFramework.Tests.Support;

/// <summary>Makes a whole description of an example of the catalogue.</summary>
internal static class ExampleDescription
{
    private static readonly (string Key, string Line)[] Document =
    [
        ("title", "  title: Kiến trúc ICT phát triển đô thị thông minh tỉnh Lai Châu"),
        ("version", "  version: \"1.0\""),
        ("status", "  status: issued"),
        ("locality", "  locality: { code: \"12\", name: Lai Châu }"),
    ];

    public static string Whole(string example)
    {
        var lines = example.TrimEnd('\n').Split('\n').ToList();
        var at = lines.IndexOf("document:");
        if (at < 0)
        {
            lines.Insert(0, "document:");
            at = 0;
        }

        var end = lines.FindIndex(at + 1, line => !line.StartsWith(' '));
        var written = lines[(at + 1)..(end < 0 ? lines.Count : end)];
        lines.InsertRange(at + 1, Document
            .Where(key => !written.Exists(line => line.StartsWith($"  {key.Key}:", StringComparison.Ordinal)))
            .Select(key => key.Line));
        return "format: 1\nframework: 829-2019\n" + string.Join('\n', lines) + "\n";
    }
}
