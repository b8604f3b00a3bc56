using FsCheck;
using FsCheck.Fluent;
using IctReferenceFramework.Source;
using IctReferenceFramework.Tests.Support;
using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.Tests.Reading;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("no", "Text")]
    [InlineData("012", "Integer")]
    [InlineData("0o17", "Integer")]
    [InlineData("0x1F", "Integer")]
    [InlineData("12:30", "Text")]
    [InlineData("2019-05-31", "Text")]
    [InlineData("1.0", "Number")]
    [InlineData("1e3", "Number")]
    [InlineData("-.inf", "Number")]
    [InlineData(".", "Text")]
    [InlineData("~", "Null")]
    [InlineData("TRUE", "Boolean")]
    [InlineData("'1'", "Text")]
    [InlineData("\"true\"", "Text")]
    public void Scalars_are_those_of_the_core_schema(string text, string kind) =>
        Assert.Equal(kind, Read($"a: {text}").Tree!.Root.Find("a")!.Value.Value.Kind.ToString());

    [Fact]
    public void A_block_collection_ends_with_its_last_child()
    {
        var text = "a:\n  b: 1\n  c: hai\n\n# xong\nd: 2\n";
        var node = Read(text).Tree!.Root.Find("a")!.Value.Value;
        Assert.Equal("b: 1\n  c: hai", text[node.Span.Start..node.Span.End]);
    }

    [Fact]
    public void A_file_beyond_a_limit_gives_one_finding()
    {
        Assert.Equal(["ICT0003"], Ids(YamlReader.Read("a: 1"u8, "x", new() { MaxBytes = 3 })));
        Assert.Equal(["ICT0003"], Ids(Read("a: [1, 2, 3]", new() { MaxNodes = 4 })));
        Assert.Equal(["ICT0004"], Ids(Read("a: [[[1]]]", new() { MaxDepth = 3 })));
        Assert.Empty(Ids(Read("a: [[1]]", new() { MaxDepth = 3 })));
    }

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void Ten_million_brackets_give_one_finding(char bracket) =>
        Assert.Single(Ids(Read(new string(bracket, 10_000_000))));

    [Fact]
    public void Any_text_is_read_or_found_wrong_and_never_throws()
    {
        var pieces = Gen.Elements(
            "a", "b:", ": ", "- ", "[", "]", "{", "}", "\"", "'", "\n", "\n  ", "\t", "&x ", "*x", "!t ", "<<: ", "#",
            "|", ">",
            "? ", ",", "---\n", "...", "%", "@", "\\", "é", "đ", "\u0301", "\r", "😀", "\u2028", "key: value\n",
            "  - id: x\n");
        Prop.ForAll(pieces.ArrayOf().Select(parts => string.Concat(parts)).ToArbitrary(), text =>
        {
            var reading = Read(text);
            Assert.True(reading.Tree is not null || reading.Findings.Count > 0);
            Assert.All(reading.Findings,
                finding => Assert.InRange(finding.Location.Span.End, finding.Location.Span.Start, text.Length));
            if (reading.Tree is { } tree)
            {
                AssertNested(tree, text.Length);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
    }

    [Fact]
    public void A_real_file_broken_anywhere_is_read_or_found_wrong_and_never_throws()
    {
        var text = Repository.Read("docs/examples/hue.yaml");
        var cuts = Gen.Choose(0, text.Length - 1)
            .Zip(Gen.Elements("", "[", "\"", "\t", "'", "}", "&a ", "\n", "é\u0301", ": "));
        Prop.ForAll(cuts.ToArbitrary(), cut =>
        {
            var (at, inserted) = cut;
            var reading = Read(string.Concat(text.AsSpan(0, at), inserted, text.AsSpan(at + 1)));
            Assert.True(reading.Tree is not null || reading.Findings.Count > 0);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    private static void AssertNested(YamlTree tree, int length)
    {
        for (var index = 0; index < tree.Count; index++)
        {
            ref readonly var record = ref tree[index];
            Assert.InRange(record.Span.Start, 0, length);
            Assert.InRange(record.Span.End, record.Span.Start, length);
            Assert.InRange(record.Next, index + 1, tree.Count);
            Assert.InRange(record.Parent, -1, index - 1);
        }
    }

    private static YamlReading Read(string text, ReadingLimits? limits = null) =>
        YamlReader.Read(new SourceText(text, "x"), limits ?? new());

    private static IEnumerable<string> Ids(YamlReading reading) => reading.Findings.Select(finding => finding.Rule.Id);
}
