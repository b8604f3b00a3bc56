using System.Text;
using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Tests.Support;

namespace IctReferenceFramework.Tests.Reading;

/// <summary>
/// A user's own data file: what is wrong with it is said at its place; what is right works without code.
/// </summary>
public sealed class FrameworkLoadingTests
{
    private static readonly string Data = ReferenceFrameworks.DataOf("829-2019");

    [Theory]
    [InlineData("{ id: culture,", "{ id: agriculture,", "ICT8001", "agriculture")]
    [InlineData("provided: { functions: [service-integration] }", "provided: { functions: [service-intergration] }",
        "ICT8002", "service-intergration")]
    [InlineData("part: services-and-data", "part: service-and-data", "ICT8002", "service-and-data")]
    [InlineData("principle: K-1\n", "principle: K-11\n", "ICT8002", "K-11")]
    [InlineData("sources: [S-829TXT, S-ATTT, S-VNP]", "sources: [S-829TXT, S-ATT, S-VNP]", "ICT8002", "S-ATT")]
    [InlineData("tags: [basic], domain: transport", "tags: [basic], domain: transports", "ICT8002", "transports")]
    [InlineData("en: \"Service integration\"", "en: \"Tích hợp dịch vụ\"", "ICT8003", "\"Tích hợp dịch vụ\"")]
    [InlineData("rule: capacity-meets-need", "rule: capacity-meets-needs", "ICT8004", "capacity-meets-needs")]
    [InlineData("obligation: must", "obligation: shall", "ICT1004", "shall")]
    [InlineData("- { function-provided: { functions: [service-integration] } }",
        "- { function-given: [service-integration] }", "ICT1001", "function-given")]
    [InlineData("- { function-provided: { functions: [service-integration] } }",
        "- { function-provided: { functions: [service-integration] }, rule: capacity-meets-need }", "ICT1003",
        "{ function-provided: { functions: [service-integration] }, rule: capacity-meets-need }")]
    [InlineData("revision: 2026-11-27", "revision: today", "ICT1006", "today")]
    public void A_mistake_gives_one_finding_at_its_place(string right, string wrong, string rule, string place)
    {
        var at = Data.IndexOf(right, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{right}' is not in the data.");
        var loading = Load(string.Concat(Data.AsSpan(0, at), wrong, Data.AsSpan(at + right.Length)));
        Assert.Null(loading.Data);
        var finding = loading.Findings[0];
        Assert.Equal(rule, finding.Rule.Id);
        Assert.Equal(place, loading.Source.Text[finding.Location.Span.Start..finding.Location.Span.End]);
        if (rule != "ICT8001")
        {
            // Of two equal ids the later one is reported, wherever the mistake was made.
            Assert.InRange(finding.Location.Span.Start, at, at + wrong.Length);
        }

        Assert.Single(loading.Findings.Select(f => f.Location).Distinct());
    }

    [Fact]
    public void A_function_added_to_a_copy_can_be_used_without_touching_code()
    {
        var copy = Data.Replace("      - { id: service-integration,",
            "      - { id: quantum-broker, name: { vi: \"Môi giới lượng tử\", en: \"Quantum broker\" }, "
                + "confidence: engineering, origin: engineering, sources: [S-GEN] }\n"
            + "      - { id: service-integration,", StringComparison.Ordinal);
        var loading = Load(copy);
        Assert.Empty(loading.Findings);
        var text = Repository.Read("tests/Corpus/rules/ICT2010/good.yaml")
            .Replace("service-integration", "quantum-broker", StringComparison.Ordinal);
        var known = new ArchitectureValidator(Corpus.CorpusFile.Options with { Framework = loading.Data })
            .ValidateText(text, "x");
        var unknown = new ArchitectureValidator(Corpus.CorpusFile.Options).ValidateText(text, "x");
        Assert.DoesNotContain(known.Findings, finding => finding.Rule.Id == "ICT2010");
        Assert.Contains(unknown.Findings, finding => finding.Rule.Id == "ICT2010");
    }

    [Fact]
    public void A_file_that_is_no_YAML_is_said_to_be_so() =>
        Assert.Equal("ICT0012", Assert.Single(Load("id: [").Findings).Rule.Id);

    private static Loaded<ReferenceFramework> Load(string text) =>
        ReferenceFrameworks.Load(Encoding.UTF8.GetBytes(text), "copy.yaml");
}
