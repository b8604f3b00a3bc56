using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Diagnostics;

namespace IctReferenceFramework.Rules.Integrity;

internal sealed class ReferenceResolves : Rule
{
    public override RuleInfo Info { get; } = new("ICT2002", "reference-resolves")
    {
        Title = new("Mã được dẫn tới phải có trong mô tả", "What is referred to exists"),
        Rationale = new(
            "Liên kết tới một mã không có thì không chứng minh được điều gì.",
            "A link to an id that does not exist proves nothing."),
        Remedy = new("Sửa mã, hoặc thêm mục còn thiếu (văn bản thì thêm vào 'documents').",
            "Correct the id, or add what is missing (a document goes into 'documents')."),
        Severity = Severity.Error,
    };

    public override IEnumerable<Finding> Check(RuleContext context) =>
        from reference in context.Index.References
        where !context.Index.Resolves(reference)
        select Unresolved(reference, context.Index.Declarations);

    private Finding Unresolved(Reference reference, IReadOnlyList<Declaration> declarations)
    {
        var kind = ReferenceKindNames.Of(reference.Kind);
        var meant = Spelling.Nearest(
            reference.Id, declarations.Where(d => d.Kind == reference.Kind).Select(d => d.Id));
        var other = declarations.FirstOrDefault(d => d.Id == reference.Id);
        var hint = meant is not null ? new LocalizedText($" Có phải ý là '{meant}'?", $" Did you mean '{meant}'?")
            : other is null ? new("", "")
            : new($" '{reference.Id}' ở {other.Location} là {ReferenceKindNames.Of(other.Kind).Vi}.",
                $" '{reference.Id}' at {other.Location} is a {ReferenceKindNames.Of(other.Kind).En}.");
        return Violation(reference.Location,
            $"Không có {kind.Vi} nào mang mã '{reference.Id}'.{hint.Vi}",
            $"No {kind.En} has the id '{reference.Id}'.{hint.En}") with
        {
            Suggestion = meant,
            Related = meant is null && other is not null
                ? [new(other.Location, new("Mã này ở đây.", "The id stands here."))]
                : [],
        };
    }
}
