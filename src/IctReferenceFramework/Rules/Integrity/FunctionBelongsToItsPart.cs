using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;

namespace IctReferenceFramework.Rules.Integrity;

internal sealed class FunctionBelongsToItsPart : Rule
{
    public override RuleInfo Info { get; } = new("ICT2011", "function-belongs-to-its-part")
    {
        Title = new("Chức năng thuộc lớp hoặc hệ thống chứa thành phần", "Functions belong to the part that the component stands in"),
        Rationale = new(
            "Mỗi chức năng thuộc một lớp hoặc hệ thống; chức năng lạc chỗ cho thấy thành phần đặt sai lớp.",
            "Each function belongs to one part; one that is out of place shows a component in the wrong part."),
        Remedy = new("Chuyển thành phần sang đúng lớp, hoặc tách chức năng đó thành một thành phần riêng.",
            "Move the component to the right part, or make a component of its own of the function."),
        Severity = Severity.Warning,
    };

    public override IEnumerable<Finding> Check(RuleContext context) =>
        from element in context.Description.Elements
        let part = context.Framework.FindPart(Use.PartOf(element))
        where part is not null
        from named in element.Functions
        let function = context.Framework.FindFunction(named.Value)
        where function is not null && function.Part != part.Id
        let right = context.Framework.NameOf(function.Part)
        select Violation(named.Location,
            $"Chức năng '{function.Id}' thuộc {right.Vi}, không thuộc {part.Name.Vi}.",
            $"The function '{function.Id}' belongs to the {right.En}, not to the {part.Name.En}.") with
        {
            RequirementIds = DecidedBy(context.Framework, Info.Name),
        };

    private static IReadOnlyList<string> DecidedBy(ReferenceFramework framework, string rule) =>
    [
        .. framework.Requirements
            .Where(requirement => requirement.Checks.Any(check => check is Framework.Checks.DecidedByRule by && by.Name == rule))
            .Select(requirement => requirement.Id),
    ];
}
