using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;

namespace IctReferenceFramework.Rules.Integrity;

internal sealed class FunctionBelongsToItsPart : Rule
{
    /// <summary>Name of the rule, by which requirements ask for it.</summary>
    public const string Name = "function-belongs-to-its-part";

    public override RuleInfo Info { get; } = new("ICT2011", Name)
    {
        Title = new("Chức năng thuộc lớp hoặc hệ thống chứa thành phần",
            "Functions belong to the part that the component stands in"),
        Rationale = new(
            "Mỗi chức năng thuộc một lớp hoặc hệ thống; chức năng không thuộc lớp chứa nó thường do thành phần được "
                + "xếp sai lớp.",
            "Each function belongs to one part; one that is out of place shows a component in the wrong part."),
        Remedy = new("Chuyển thành phần sang đúng lớp, hoặc tách chức năng đó thành một thành phần riêng.",
            "Move the component to the right part, or make a component of its own of the function."),
        Severity = Severity.Warning,
    };

    /// <summary>
    /// The functions that components and centres state, what is retired left out, and whether each stands in its part.
    /// </summary>
    public static IEnumerable<(Sourced<string> Id, Function Function, Part Part,
        bool IsMisplaced)> Named(RuleContext context) =>
        from element in context.Description.Elements
        where element.Status is not { Value: ComponentStatus.Retired }
        let part = context.Framework.FindPart(Use.PartOf(element))
        where part is not null
        from named in element.Functions
        let function = context.Framework.FindFunction(named.Value)
        where function is not null
        select (named, function, part, function.Part != part.Id);

    public override IEnumerable<Finding> Check(RuleContext context) =>
        from named in Named(context)
        where named.IsMisplaced
        let right = context.Framework.NameOf(named.Function.Part)
        select Violation(named.Id.Location,
            $"Chức năng '{named.Function.Id}' thuộc {right.Vi}, không thuộc {named.Part.Name.Vi}.",
            $"The function '{named.Function.Id}' belongs to the {right.En}, not to the {named.Part.Name.En}.") with
        {
            RequirementIds = DecidedBy(context.Framework, Name),
        };

    private static IReadOnlyList<string> DecidedBy(ReferenceFramework framework, string rule) =>
    [
        .. framework.Requirements
            .Where(requirement =>
                requirement.Checks.Any(check => check is Framework.Checks.DecidedByRule by && by.Name == rule))
            .Select(requirement => requirement.Id),
    ];
}
