using IctReferenceFramework.Diagnostics;

namespace IctReferenceFramework.Rules.Plausibility;

internal sealed class DocumentHasFewRoles : Rule
{
    private const int Many = 3;

    // Keys of one line are one role: a decision may establish and approve, a specification may hold the data model too.
    private static readonly string[][] Roles =
    [
        ["decision", "establishing-decision"], ["contract", "model"], ["security-approval"], ["impact-assessment"],
        ["exit-plan"], ["operating-regulation"], ["compliance-review"], ["interlock"],
    ];

    public override RuleInfo Info { get; } = new("ICT9004", "document-has-few-roles")
    {
        Title = new("Một tài liệu không thay cho nhiều loại hồ sơ",
            "One document is not the record of everything"),
        Rationale = new(
            "Phê duyệt cấp độ, đánh giá tác động, kế hoạch thoát ly, quy chế, đặc tả là những hồ sơ khác nhau. Một "
                + "tài liệu giữ từ ba vai trò trở lên thường chưa phải hồ sơ thật.",
            "Approvals, assessments, exit plans, regulations and specifications are records of different kinds; one "
                + "document in three roles or more is mostly none of them."),
        Remedy = new("Ghi từng hồ sơ thành một mục riêng ở 'documents'.",
            "Register each record as a document of its own."),
        Severity = Severity.Warning,
    };

    public override IEnumerable<Finding> Check(RuleContext context)
    {
        var named = context.Index.References.ToLookup(reference => reference.Id, StringComparer.Ordinal);
        return
            from entry in context.Description.Documents
            let id = entry.Id
            where id is not null
            let roles = Roles.Select(keys => named[id.Value].FirstOrDefault(each => keys.Contains(each.Key)))
                .OfType<Descriptions.Reading.Reference>().ToList()
            where roles.Count >= Many
            let names = string.Join(", ", roles.Select(role => $"'{role.Key}'"))
            select Violation(id.Location,
                $"Tài liệu '{id}' giữ {roles.Count} vai trò khác nhau: {names}.",
                $"The document '{id}' has {roles.Count} different roles: {names}.") with
            {
                Related = [.. roles.Select(role => new RelatedLocation(role.Location,
                    new("Một vai trò của tài liệu này.", "One role of this document.")))],
            };
    }
}
