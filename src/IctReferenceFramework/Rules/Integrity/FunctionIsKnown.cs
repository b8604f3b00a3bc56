using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Rules.Integrity;

internal sealed class FunctionIsKnown : Rule
{
    public override RuleInfo Info { get; } = new("ICT2010", "function-is-known")
    {
        Title = new("Chức năng thuộc danh mục của Khung", "Functions are those of the framework"),
        Rationale = new(
            "Yêu cầu được đánh giá theo chức năng; chức năng ngoài danh mục không được tính.",
            "Requirements are decided by functions; one outside the vocabulary counts for none."),
        Remedy = new("Chọn chức năng trong danh mục ('ictref framework'), hoặc thêm vào tệp dữ liệu của Khung.",
            "Choose a function of the vocabulary ('ictref framework'), or add it to the framework's data file."),
        Severity = Severity.Error,
    };

    public override IEnumerable<Finding> Check(RuleContext context)
    {
        var ofAll = Words(context.Framework.Functions);
        foreach (var elements in context.Description.Elements.GroupBy(Use.PartOf))
        {
            if (context.Framework.FindPart(elements.Key) is not { } part)
            {
                continue;
            }

            var ofPart = Words(part.Functions);
            foreach (var function in elements.SelectMany(element => element.Functions))
            {
                if (context.Framework.FindFunction(function.Value) is null)
                {
                    yield return Unknown(function, part, ofPart, ofAll);
                }
            }
        }
    }

    private static KnownWords Words(IEnumerable<Function> functions) => new(functions.Select(f => (f.Id, f.Name)));

    private Finding Unknown(Sourced<string> function, Part part, KnownWords ofPart, KnownWords ofAll)
    {
        var meant = ofPart.Meant(function.Value) ?? ofAll.Meant(function.Value);
        var hint = meant is null
            ? new LocalizedText($" Các chức năng của {part.Name.Vi}: {ofPart.Ids}.",
                $" Functions of the {part.Name.En}: {ofPart.Ids}.")
            : new($" Có thể đúng là '{meant}'.", $" Did you mean '{meant}'?");
        return Violation(function.Location,
            $"Khung không có chức năng '{function}'.{hint.Vi}",
            $"The framework has no function '{function}'.{hint.En}") with
        {
            Suggestion = meant,
        };
    }
}
