using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Rules.Integrity;

internal sealed class IdIsUnique : Rule
{
    public override RuleInfo Info { get; } = new("ICT2001", "id-is-unique")
    {
        Title = new("Mã không trùng trong cùng loại đối tượng", "Ids are unique in their kind"),
        Rationale = new(
            "Quan hệ và báo cáo tham chiếu đến thành phần, dữ liệu, văn bản bằng mã; hai đối tượng trùng mã thì không "
                + "xác định được đối tượng tham chiếu.",
            "Links and reports point to components, datasets and documents by id; of two with one id nobody knows "
                + "which is meant."),
        Remedy = new("Đổi một trong hai mã và cập nhật các vị trí tham chiếu đến mã đó.",
            "Change one of the ids, and the places that point to it."),
        Severity = Severity.Error,
    };

    public override IEnumerable<Finding> Check(RuleContext context)
    {
        var repeats = Repeats(context.Index.Declarations, declaration => (declaration.Kind, declaration.Id))
            .Select(pair => (pair.First.Location, pair.Repeat.Location, pair.Repeat.Id,
                Kind: ReferenceKindTexts.Of(pair.Repeat.Kind)));
        var services =
            from centre in context.Description.OperationsCentres
            from pair in Repeats(centre.Services.Where(service => service.Id is not null), service => service.Id!.Value)
            select (pair.First.Id!.Location, pair.Repeat.Id!.Location, pair.Repeat.Id.Value,
                new LocalizedText("dịch vụ của trung tâm này", "service of this centre"));
        return
            from repeat in repeats.Concat(services)
            let first = repeat.Item1
            select Violation(repeat.Item2,
                $"Mã '{repeat.Item3}' đã dùng cho {repeat.Item4.Vi} khác ở {first}.",
                $"The id '{repeat.Item3}' is already used for another {repeat.Item4.En} at {first}.") with
            {
                Related = [new(first, new("Vị trí sử dụng mã lần đầu.", "First here."))],
            };
    }

    private static IEnumerable<(T First, T Repeat)> Repeats<T, TKey>(IEnumerable<T> items, Func<T, TKey> key) =>
        from same in items.GroupBy(key)
        let first = same.First()
        from repeat in same.Skip(1)
        select (first, repeat);
}
