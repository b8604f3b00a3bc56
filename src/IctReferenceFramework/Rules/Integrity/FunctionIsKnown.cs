using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;

namespace IctReferenceFramework.Rules.Integrity;

internal sealed class FunctionIsKnown : Rule
{
    public override RuleInfo Info { get; } = new("ICT2010", "function-is-known")
    {
        Title = new("Chức năng thuộc danh mục của Khung", "Functions are those of the framework"),
        Rationale = new(
            "Yêu cầu được xét theo chức năng; chức năng ngoài danh mục không được tính.",
            "Requirements are decided by functions; one outside the vocabulary counts for none."),
        Remedy = new("Chọn chức năng trong danh mục ('ictref framework'), hoặc thêm vào tệp dữ liệu của Khung.",
            "Choose a function of the vocabulary ('ictref framework'), or add it to the framework's data file."),
        Severity = Severity.Error,
    };

    public override IEnumerable<Finding> Check(RuleContext context) =>
        from element in context.Description.Elements
        let part = context.Framework.FindPart(Use.PartOf(element))
        where part is not null
        from function in element.Functions
        where context.Framework.FindFunction(function.Value) is null
        select Unknown(function, part, context.Framework);

    private Finding Unknown(Sourced<string> function, Part part, ReferenceFramework framework)
    {
        var meant = NamedIn(part.Functions, function.Value)
            ?? Spelling.Nearest(function.Value, part.Functions.Select(f => f.Id))
            ?? NamedIn(framework.Functions, function.Value)
            ?? Spelling.Nearest(function.Value, framework.Functions.Select(f => f.Id));
        var hint = meant is null
            ? new LocalizedText(
                $" Các chức năng của {part.Name.Vi}: {string.Join(", ", part.Functions.Select(f => f.Id))}.",
                $" Functions of the {part.Name.En}: {string.Join(", ", part.Functions.Select(f => f.Id))}.")
            : new($" Có phải ý là '{meant}'?", $" Did you mean '{meant}'?");
        return Violation(function.Location,
            $"Khung không có chức năng '{function}'.{hint.Vi}",
            $"The framework has no function '{function}'.{hint.En}") with
        {
            Suggestion = meant,
        };
    }

    // People write the name they know where its id is asked for.
    private static string? NamedIn(IEnumerable<Function> functions, string text)
    {
        var folded = VietnameseLetters.Fold(text);
        return functions.FirstOrDefault(function =>
            VietnameseLetters.Fold(function.Name.Vi) == folded || VietnameseLetters.Fold(function.Name.En) == folded)?.Id;
    }
}
