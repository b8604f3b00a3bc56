using IctReferenceFramework.Compliance;
using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Instruments;
using IctReferenceFramework.Reports;
using IctReferenceFramework.Rules;
using IctReferenceFramework.Tests.Support;

namespace IctReferenceFramework.Tests.Documentation;

/// <summary>The examples in the documentation of the API, compiled and run; a test holds them together.</summary>
public sealed class ApiExamples
{
    public ApiExamples() => Environment.CurrentDirectory = Repository.Root;

    [Fact]
    public void Validates()
    {
        // <ArchitectureValidator>
        var validator = new ArchitectureValidator(new() { AsOf = new(2026, 11, 22) });
        var result = validator.ValidateFile("docs/examples/hue.yaml");
        foreach (var finding in result.Findings)
        {
            Console.WriteLine($"{finding.Location}: {finding.Rule.Id} {finding.Message.Vi}");
        }

        AssessmentFigures figures = result.Assessment!.Figures(AssessmentView.Target);
        Console.WriteLine($"{figures.Assessed}/{figures.Requirements} yêu cầu đã đánh giá");
        // </ArchitectureValidator>

        Assert.Equal(result.Assessment.Framework.Requirements.Count, figures.Requirements);
    }

    [Fact]
    public void Writes_reports()
    {
        var stream = new MemoryStream();
        var result = new ArchitectureValidator().ValidateFile("docs/examples/hue.yaml");

        // <BuiltInReports>
        IReport<IReadOnlyList<Validation.ValidationResult>> html = BuiltInReports.Find("html")!;
        html.Write([result], stream, new() { Language = Text.Language.English });
        // </BuiltInReports>

        Assert.Equal(ReportAudience.People, html.Audience);
        Assert.NotEqual(0, stream.Length);
    }

    [Fact]
    public void Reads_the_framework()
    {
        // <ReferenceFrameworks>
        ReferenceFramework framework = ReferenceFrameworks.Get("829-2019");
        foreach (var layer in framework.Parts.OfType<Layer>())
        {
            Console.WriteLine($"{layer.Number}. {layer.Name.Vi}: {layer.Functions.Count} chức năng");
        }

        Requirement centre = framework.FindRequirement("IOC-01")!;
        Console.WriteLine($"{centre.Title.Vi} ({centre.Obligation}, {centre.Provenance.Confidence})");
        // </ReferenceFrameworks>

        Assert.Equal(6, framework.Parts.OfType<Layer>().Count());
        Assert.Equal(ObligationLevel.Must, centre.Obligation);
    }

    [Fact]
    public void Asks_for_the_law_of_a_day()
    {
        // <InstrumentRegister>
        var register = InstrumentRegister.Embedded;
        var decree = register.Find("102/2009/NĐ-CP")[0];
        Console.WriteLine(decree.StateOn(new(2026, 11, 22)));
        foreach (var successor in register.SuccessorsOn(decree, new(2026, 11, 22)))
        {
            Console.WriteLine(register.Cite(successor.Number, successor.Date).Vi);
        }
        // </InstrumentRegister>

        Assert.False(decree.IsAliveOn(new(2026, 11, 22)));
        Assert.NotEmpty(register.SuccessorsOn(decree, new(2026, 11, 22)));
    }

    [Fact]
    public void Builds_a_description()
    {
        // <ArchitectureDescription>
        var description = new ArchitectureDescription
        {
            Format = 1,
            Framework = "829-2019",
            Layers = new()
            {
                Network = new()
                {
                    Components = [new() { Id = "mang", Name = "Mạng", Status = ComponentStatus.Operational }],
                },
            },
        };
        var findings = new ArchitectureValidator().Validate(description).Findings;
        File.WriteAllText(Path.Combine(Path.GetTempPath(), "kien-truc.yaml"), description.ToYaml());
        // </ArchitectureDescription>

        Assert.NotEmpty(findings);
    }

    [Fact]
    public void Tries_a_rule()
    {
        // <RuleContext>
        var context = RuleContext.Of(File.ReadAllText("docs/examples/hue.yaml"), new(2026, 11, 22));
        var unused = context.Description.Components
            .Where(component => !context.Uses.Any(use => ReferenceEquals(use.To, component)));
        Console.WriteLine(string.Join(", ", unused.Select(component => component.Id)));
        // </RuleContext>

        Assert.NotEmpty(unused);
    }
}
