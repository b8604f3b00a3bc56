using IctReferenceFramework.Compliance;
using IctReferenceFramework.Compliance.Deciding;
using IctReferenceFramework.Compliance.Kinds;
using IctReferenceFramework.Compliance.Selections;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Framework.Checks;
using IctReferenceFramework.Tests.Conventions;
using IctReferenceFramework.Tests.Support;

namespace IctReferenceFramework.Tests.Compliance;

public sealed class ExampleTests
{
    private static readonly ReferenceFramework Framework = ReferenceFrameworks.Default;

    public static TheoryData<string> Requirements { get; } =
        [.. Framework.Requirements.Select(requirement => requirement.Id)];

    /// <summary>So each check is shown to be met by something, and each example to be one.</summary>
    [Theory]
    [MemberData(nameof(Requirements))]
    public void The_example_of_a_requirement_satisfies_it(string id)
    {
        var result = Assess(ExampleDescription.Whole(Framework.FindRequirement(id)!.Example))[id];
        Assert.True(result.Target.Status == RequirementStatus.Satisfied,
            $"{result.Target.Status}: {result.Target.Reason.En}");
        Assert.NotEmpty(result.Target.Evidence);
        Assert.All(result.Target.Evidence, evidence => Assert.True(evidence.Location.IsInText));
    }

    /// <summary>And by nothing it is not: a check that is satisfied by an empty description checks nothing.</summary>
    [Theory]
    [MemberData(nameof(Requirements))]
    public void An_empty_description_satisfies_no_requirement_but_that_it_exists(string id)
    {
        var result = Assess(ExampleDescription.Whole("x-empty: true"))[id];
        Assert.Equal(id == "DOC-01", result.Target.Status == RequirementStatus.Satisfied);
    }

    [Fact]
    public void Rules_that_decide_are_those_that_data_files_may_name() =>
        Assert.Equal(DecidingRuleNames.All.Order(StringComparer.Ordinal),
            DecidingRules.All.Select(rule => rule.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Selections_are_those_of_the_schema()
    {
        var schema = System.Text.Json.JsonDocument.Parse(Repository.Read("schemas/framework.schema.json")).RootElement;
        var offenders =
            from node in SchemaConventions.Objects(schema, "")
            where node.Element.TryGetProperty("enum", out var values)
                && values.EnumerateArray().Any(value => value.ValueEquals("own-centre"))
            let names = node.Element.GetProperty("enum").EnumerateArray().Select(value => value.GetString()!)
                .Order(StringComparer.Ordinal)
            where !names.SequenceEqual(SelectionRegistry.All.Select(selection => selection.Name)
                .Order(StringComparer.Ordinal))
            select node.Path;
        Assert.Empty(offenders);
    }

    [Fact]
    public void Kinds_of_checks_are_those_that_data_files_may_state() =>
        Assert.Equal(
            typeof(RequirementCheck).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(RequirementCheck)))
                .OrderBy(type => type.Name, StringComparer.Ordinal),
            CheckKinds.All.Select(kind => kind.Checks).OrderBy(type => type.Name, StringComparer.Ordinal));

    private static Assessment Assess(string text) =>
        Validated.Text(text).Assessment!;
}
