using IctReferenceFramework.Tests.Shared;

namespace IctReferenceFramework.Cli.Tests.OtherPrograms;

/// <summary>
/// What an architect sees while writing, in any editor that has yaml-language-server, with the schema that the tool
/// prints.
/// </summary>
public sealed class EditorTests : IDisposable
{
    private const string Bad = """
        format: 1
        framework: 829-2019
        document: { title: A, version: "1", status: drft, locality: { code: "12", name: Lai Châu } }
        layers:
          services-and-data:
            components:
              - id: lgsp
                name: Nền tảng
                status: operational
                functions: [service-integratio, ]
                onwer: Sở Khoa học và Công nghệ

        """;

    private readonly TemporaryFolder _folder = new();

    [NodeFact]
    public async Task A_good_file_has_no_remarks()
    {
        using var server = await LanguageServer.StartAsync();
        foreach (var example in new[] { "hue.yaml", "can-tho.yaml", "gia-lai-2026.yaml" })
        {
            Assert.Empty(await server.OpenAsync($"file:///{example}",
                WithSchema(File.ReadAllText(Path.Combine(CliRun.Repository, "docs/examples", example)))));
        }
    }

    [NodeFact]
    public async Task A_bad_file_has_a_remark_at_each_mistake()
    {
        using var server = await LanguageServer.StartAsync();
        var remarks = await server.OpenAsync("file:///bad.yaml", WithSchema(Bad));
        Assert.Equal(new[] { (3, 44), (10, 20), (11, 8) }, remarks.Select(remark =>
            ((int)remark!["range"]!["start"]!["line"]!, (int)remark["range"]!["start"]!["character"]!)).Order());
    }

    [NodeFact]
    public async Task Functions_of_the_layer_are_completed_with_their_Vietnamese_names()
    {
        using var server = await LanguageServer.StartAsync();
        var text = WithSchema(Bad);
        await server.OpenAsync("file:///bad.yaml", text);
        var (line, character) = PlaceOf(text, ", ]", after: 2);
        var answer = await server.AskAsync("textDocument/completion", "file:///bad.yaml", line, character);
        var items = (answer!["items"] ?? answer).AsArray();
        var function = Assert.Single(items, item => (string?)item!["label"] == "service-integration")!;
        Assert.Contains("Tích hợp dịch vụ", function["documentation"]!.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(items, item => (string?)item!["label"] == "lpwan");
    }

    [NodeFact]
    public async Task Keys_and_values_are_explained_in_Vietnamese_on_hover()
    {
        using var server = await LanguageServer.StartAsync();
        var text = WithSchema(Bad);
        await server.OpenAsync("file:///bad.yaml", text);
        foreach (var (word, said) in new[] { ("functions", "Chức năng"), ("locality", "Địa phương"),
            ("operational", "Đang vận hành") })
        {
            var (line, character) = PlaceOf(text, word, after: 1);
            var hover = await server.AskAsync("textDocument/hover", "file:///bad.yaml", line, character);
            Assert.Contains(said, hover!["contents"]!["value"]!.ToString(), StringComparison.Ordinal);
        }
    }

    public void Dispose() => _folder.Dispose();

    // As docs/editor.md says: print the schema, name it in the first line.
    private string WithSchema(string text)
    {
        var schema = Path.Combine(_folder.Path, "schema.json");
        Assert.Equal(0, CliRun.Of("schema", "--output", schema).ExitCode);
        var lines = text.Split('\n')
            .Where(line => !line.StartsWith("# yaml-language-server", StringComparison.Ordinal));
        return $"# yaml-language-server: $schema={schema.Replace('\\', '/')}\n{string.Join('\n', lines)}";
    }

    private static (int Line, int Character) PlaceOf(string text, string word, int after)
    {
        var lines = text.Split('\n');
        var line = Array.FindIndex(lines, 1, each => each.Contains(word, StringComparison.Ordinal));
        return (line, lines[line].IndexOf(word, StringComparison.Ordinal) + after);
    }
}
