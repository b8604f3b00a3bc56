using IctReferenceFramework.Compliance;
using IctReferenceFramework.Compliance.Deciding;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Tests.Support;

namespace IctReferenceFramework.Tests.Compliance;

public sealed class ExampleTests
{
    private static readonly ReferenceFramework Framework = ReferenceFrameworks.Default;

    public static TheoryData<string> Requirements { get; } = [.. Framework.Requirements.Select(requirement => requirement.Id)];

    /// <summary>So each check is shown to be met by something, and each example to be one.</summary>
    [Theory]
    [MemberData(nameof(Requirements))]
    public void The_example_of_a_requirement_satisfies_it(string id)
    {
        var result = Assess(ExampleDescription.Whole(Framework.FindRequirement(id)!.Example))[id];
        Assert.True(result.Target.Status == RequirementStatus.Satisfied, $"{result.Target.Status}: {result.Target.Reason.En}");
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
        Assert.Equal(DecidingRules.Names.Order(StringComparer.Ordinal), DecidingRule.Names.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_selection_of_the_schema_can_be_made()
    {
        var schema = System.Text.Json.JsonDocument.Parse(Repository.Read("schemas/framework.schema.json")).RootElement;
        var names = schema.GetProperty("$defs").GetProperty("requirement").GetProperty("properties").GetProperty("applies-when")
            .GetProperty("enum").EnumerateArray().Select(name => name.GetString()!).ToList();
        var description = Validated.Text(Repository.Read("docs/examples/hue.yaml")).Description!;
        var rules = new IctReferenceFramework.Rules.RuleContext(description, new(description, new HashSet<int>()), Framework, new(2026, 11, 22));
        var context = new AssessmentContext(rules, AssessmentView.Target);
        Assert.Equal(56, names.Count);
        Assert.All(names, name => Assert.NotNull(context.Select(name)));
    }

    private static Assessment Assess(string text) =>
        Validated.Text(text).Assessment!;
}
