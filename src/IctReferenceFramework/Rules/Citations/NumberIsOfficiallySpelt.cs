using IctReferenceFramework.Diagnostics;

namespace IctReferenceFramework.Rules.Citations;

internal sealed class NumberIsOfficiallySpelt : Rule
{
    public override RuleInfo Info { get; } = new("ICT4002", "instrument-number-is-officially-spelt")
    {
        Title = new("Số, ký hiệu văn bản viết như bản chính", "Numbers of instruments are spelt as in the original"),
        Rationale = new(
            "Viết đúng dấu, đúng chữ hoa thì mới tra cứu và so sánh được; công cụ vẫn hiểu cách viết khác.",
            "With its diacritics and capitals a number can be looked up and compared; other spellings are understood all the same."),
        Remedy = new("Viết lại như đề nghị.", "Write it as suggested."),
        Severity = Severity.Warning,
    };

    public override IEnumerable<Finding> Check(RuleContext context) =>
        from citation in context.Citations
        let number = citation.Number
        where number is not null && citation.MistakenFor is null && !number.ContradictsItself && number.Canonical != citation.Written.Value
        select Violation(citation.Written.Location,
            $"'{citation.Written}' viết đúng là '{number.Canonical}'.",
            $"'{citation.Written}' is officially spelt '{number.Canonical}'.") with
        {
            Suggestion = number.Canonical,
        };
}
