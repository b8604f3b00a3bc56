using IctReferenceFramework.Diagnostics;

namespace IctReferenceFramework.Rules.Integrity;

internal sealed class DocumentEntryIsIdentified : Rule
{
    public override RuleInfo Info { get; } = new("ICT2005", "document-entry-is-identified")
    {
        Title = new("Văn bản trong danh mục phải xác định được", "A registered document can be recognised"),
        Rationale = new(
            "Người thẩm định phải tra cứu được văn bản theo số, ký hiệu, trích yếu hoặc địa chỉ liên kết.",
            "A reviewer must be able to find the document: by number, title or address."),
        Remedy = new("Thêm 'number' và 'date', hoặc 'title', hoặc 'url'.",
            "Add 'number' and 'date', or 'title', or 'url'."),
        Severity = Severity.Error,
    };

    private static readonly string[] Identifying = ["number", "title", "url"];

    public override IEnumerable<Finding> Check(RuleContext context) =>
        from document in context.Description.Documents
        let id = document.Id
        where id is not null && !Identifying.Any(key => document.IsFilled(key) || document.IsUnreadable(key))
        select Violation(id.Location,
            $"Văn bản '{id}' chưa có số, ký hiệu, trích yếu hoặc địa chỉ liên kết.",
            $"The document '{id}' has no number, title or address.");
}
