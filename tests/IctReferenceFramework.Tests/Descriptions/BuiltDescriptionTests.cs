using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Diagnostics;

namespace IctReferenceFramework.Tests.Descriptions;

public sealed class BuiltDescriptionTests
{
    [Fact]
    public void A_description_built_in_code_is_written_and_reads_back_the_same()
    {
        var text = Example().ToYaml();
        var read = new ArchitectureValidator(Corpus.CorpusFile.Options).ValidateText(text, "x");
        Assert.Equal(["ICT2002"],
            read.Findings.Select(finding => finding.Rule.Id)
            .Where(id => !id.StartsWith("ICT3", StringComparison.Ordinal)));
        var component = Assert.Single(read.Description!.Components);
        Assert.Equal("network", component.Part);
        Assert.Equal("lgsp: \"nền tảng\" #1", component.Name!.Value);
        Assert.Equal(new PartialDate(2024, 3), component.Since!.Value);
        Assert.Equal(99.9, component.AvailabilityPercent!.Value);
        Assert.Equal(Protocol.HttpsRest, component.Interfaces[0].Protocol!.Value);
        Assert.Equal("Kết nối", component.UsesWithReason[0].Reason.Value);
        Assert.Equal("true", read.Description.Document!.Version!.Value);
    }

    [Fact]
    public void Its_findings_name_objects_instead_of_lines()
    {
        var description = new ArchitectureDescription
        {
            Format = 1,
            Framework = "829-2019",
            Document = Document(),
            Layers = new()
            {
                Network = new()
                {
                    Components =
                    [
                        new() { Id = "mang", Name = "Mạng", Status = ComponentStatus.Operational, Uses = ["khong-co"] },
                        new() { Id = "mang", Name = "Mạng hai", Status = ComponentStatus.Planned },
                    ],
                },
            },
        };
        var findings = new ArchitectureValidator(Corpus.CorpusFile.Options).Validate(description, "code").Findings;
        Assert.Equal(
            ["layers.network.components[0].uses[0]", "layers.network.components[1].id"],
            findings.Where(f => f.Rule.Id is "ICT2001" or "ICT2002").Select(finding => finding.Location.ToString())
                .Order());
        Assert.All(findings, finding => Assert.False(finding.Location.IsInText));
        Assert.Contains("layers.network.components[0].id", findings.Single(f => f.Rule.Id == "ICT2001").Message.En,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_from_it_is_a_finding_and_no_exception()
    {
        var findings = new ArchitectureValidator(Corpus.CorpusFile.Options)
            .Validate(new ArchitectureDescription { Format = 1 }).Findings;
        Assert.Contains(findings, finding => finding.Rule.Id == "ICT1002" && finding.Severity == Severity.Error);
    }

    [Fact]
    public void A_description_read_from_a_file_can_be_validated_again()
    {
        var validator = new ArchitectureValidator(Corpus.CorpusFile.Options);
        var first = validator.ValidateText(Example().ToYaml()
            .Replace("mang", "Mạng", StringComparison.Ordinal), "x");
        Assert.Equal(first.Findings.Count, validator.Validate(first.Description!, "x").Findings.Count);
    }

    private static ArchitectureDescription Example() => new()
    {
        Format = 1,
        Framework = "829-2019",
        Document = Document(),
        Layers = new()
        {
            Network = new()
            {
                Components =
                [
                    new()
                    {
                        Id = "mang",
                        Name = "lgsp: \"nền tảng\" #1",
                        Status = ComponentStatus.Operational,
                        Functions = ["backbone-network"],
                        Since = new PartialDate(2024, 3),
                        AvailabilityPercent = 99.9,
                        Critical = true,
                        Redundancy = Redundancy.DiversePath,
                        UsesWithReason = [new("mang-khac", "Kết nối")],
                        Interfaces = [new() { Protocol = Protocol.HttpsRest, Format = "JSON" }],
                    },
                ],
            },
        },
    };

    private static ArchitectureDocument Document() => new()
    {
        Title = "Kiến trúc",
        Version = "true",
        Status = DocumentStatus.Draft,
        Locality = new() { Name = "Lai Châu", Code = "12" },
    };
}
