using IctReferenceFramework.Compliance;
using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Tests.Support;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Tests;

/// <summary>The C# of the README, compiled and run; a test makes sure that it is the same text.</summary>
public sealed class ReadmeExample
{
    [Fact]
    public void Validates_a_file()
    {
        Environment.CurrentDirectory = Repository.Root;

        // <readme>
        var validator = new ArchitectureValidator(new() { AsOf = new(2026, 11, 22) });
        ValidationResult result = validator.ValidateFile("docs/examples/hue.yaml");
        foreach (var finding in result.Findings)
        {
            Console.WriteLine($"{finding.Location}: {finding.Rule.Id} {finding.Message.Vi}");
        }

        OperationsCentre centre = result.Description!.OperationsCentres[0];
        Console.WriteLine($"{centre.Name}: {centre.Services.Count} dịch vụ, dòng {centre.Location.Line}");

        RequirementResult ioc01 = result.Assessment!["IOC-01"];
        Console.WriteLine($"{ioc01.Requirement.Title.Vi}: {ioc01.Target.Status}, {ioc01.Target.Reason.Vi}");
        Console.WriteLine($"{result.Assessment.ScoreOf(AssessmentView.Target):P0}");
        // </readme>

        Assert.Equal(9, centre.Services.Count);
    }

    [Fact]
    public void Is_the_text_of_the_README() =>
        Assert.Contains(CompiledExample.Of("tests/IctReferenceFramework.Tests/ReadmeExample.cs", "readme"),
            Repository.Read("README.md"), StringComparison.Ordinal);
}
