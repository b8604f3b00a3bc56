using System.Text.Json;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.JsonSchema;
using IctReferenceFramework.Schema;
using IctReferenceFramework.Source;
using IctReferenceFramework.Tests.Support;
using IctReferenceFramework.Yaml;
using Newtonsoft.Json.Schema;

namespace IctReferenceFramework.Tests.Structure;

/// <summary>The engine of the library held against Newtonsoft.Json.Schema, file by file.</summary>
public sealed class EngineTests
{
    private static readonly string[] Examples =
    [
        .. Directory.EnumerateFiles(Repository.Corpus, "*.yaml", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs/examples"), "*.yaml"))
            .Where(path => !path.Contains(".received.", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void Both_engines_find_the_same_in_every_file_of_the_corpus_and_every_example()
    {
        var engine = new NewtonsoftStructure();
        foreach (var path in Examples)
        {
            if (YamlReader.Read(File.ReadAllBytes(path), "x.yaml", new()).Tree is { } tree)
            {
                var schema = path.EndsWith("portfolio.yaml", StringComparison.Ordinal) ? EmbeddedSchema.Portfolio
                    : EmbeddedSchema.Architecture;
                var theirs = StructureCheck.Check(tree, schema, engine).Findings;
                Assert.DoesNotContain(theirs, finding => finding.Rule.Id == "ICT1012");
                Assert.Equal([path, .. Lines(theirs)], [path, .. Lines(StructureCheck.Check(tree, schema).Findings)]);
            }
        }
    }

    [Fact]
    public void Beyond_its_quota_the_other_engine_hands_over_and_says_so()
    {
        var tree = YamlReader.Read("format: 1\n"u8, "x.yaml", new()).Tree!;
        var outcome = StructureCheck.Check(tree, EmbeddedSchema.Architecture, new Exhausted());
        Assert.Equal(["ICT1012", "ICT1002"], outcome.Findings.Select(finding => finding.Rule.Id));
        Assert.Equal(Severity.Info, outcome.Findings[0].Severity);
    }

    [Fact]
    public void Every_published_schema_is_read_by_both()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "schemas"), "*.json"))
        {
            var text = File.ReadAllText(file);
            Assert.NotNull(JSchema.Parse(text));
            Assert.NotNull(SchemaReader.Read(Json(text)));
        }
    }

    [Theory]
    [InlineData("oneOf", "[]")]
    [InlineData("maxLength", "3")]
    [InlineData("multipleOf", "2")]
    public void A_keyword_that_nobody_evaluates_is_refused(string keyword, string value) =>
        Assert.Throws<InvalidOperationException>(
            () => SchemaReader.Read(
                Json($"{{ \"type\": \"object\", {JsonSerializer.Serialize(keyword)}: {value} }}")));

    private static YamlNode Json(string text) => YamlReader.Read(new SourceText(text, "x.json"), new()).Tree!.Root;

    private static IEnumerable<string> Lines(IReadOnlyList<Finding> findings) =>
        findings.Select(finding =>
            $"{finding.Location.Start}-{finding.Location.End} {finding.Rule.Id} {finding.Message.En} "
            + $"{finding.Suggestion}");

    private sealed class Exhausted : StructureEngine
    {
        public override string Name => "x";

        internal override IReadOnlyList<StructureError>? Check(YamlTree tree, EmbeddedSchema schema) => null;
    }
}
