using IctReferenceFramework.Diagnostics;

namespace IctReferenceFramework.Rules.Citations;

internal sealed class NumberIsWellFormed : Rule
{
    public override RuleInfo Info { get; } = new("ICT4001", "instrument-number-is-well-formed")
    {
        Title = new("Số, ký hiệu văn bản đúng thể thức", "Numbers of instruments are well formed"),
        Rationale = new(
            "Người thẩm định tra cứu văn bản theo số, ký hiệu; ghi sai thể thức thì không tra cứu được và không xác "
                + "định được hiệu lực.",
            "A reviewer finds an instrument by its number; one that is malformed cannot be found, nor can its "
                + "validity be known."),
        Remedy = new("Chép số, ký hiệu như in trên văn bản, ví dụ 829/QĐ-BTTTT, 47/2020/NĐ-CP, 43-NQ/TW, TCVN "
            + "11930:2017. Tài liệu không có số thì ghi 'title'.",
            "Copy the number as printed, such as 829/QĐ-BTTTT, 47/2020/NĐ-CP, 43-NQ/TW, TCVN 11930:2017. A "
                + "document without a number has a 'title'."),
        Severity = Severity.Error,
    };

    public override IEnumerable<Finding> Check(RuleContext context) =>
        from citation in context.Citations
        where citation is { Number: null, IsByName: false }
        select Violation(citation.Written.Location,
            $"'{citation.Written}' không phải số, ký hiệu của văn bản hay tiêu chuẩn.",
            $"'{citation.Written}' is not the number of an instrument or a standard.");
}
