using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Instruments;

namespace IctReferenceFramework.Rules.Citations;

internal sealed class NumberIsOfficiallySpelt : Rule
{
    public override RuleInfo Info { get; } = new("ICT4002", "instrument-number-is-officially-spelt")
    {
        Title = new("Số, ký hiệu văn bản viết như bản chính", "Numbers of instruments are spelt as in the original"),
        Rationale = new(
            "Viết đúng dấu, đúng chữ hoa thì mới tra cứu và so sánh được; công cụ vẫn hiểu cách viết khác.",
            "With its diacritics and capitals a number can be looked up and compared; other spellings are "
                + "understood all the same."),
        Remedy = new("Ghi lại theo cách viết được đề xuất.", "Write it as suggested."),
        Severity = Severity.Warning,
    };

    public override IEnumerable<Finding> Check(RuleContext context) =>
        Numbers(context).Where(cited => cited.Number.Canonical != cited.Written.Value)
            .Select(cited => Violation(cited.Written.Location,
            $"'{cited.Written}' viết đúng là '{cited.Number.Canonical}'.",
            $"'{cited.Written}' is officially spelt '{cited.Number.Canonical}'.") with
        {
            Suggestion = cited.Number.Canonical,
        });

    // A wrong kind in words has a finding of its own.
    private static IEnumerable<(Sourced<string> Written, InstrumentNumber Number)> Numbers(RuleContext context) =>
        (from citation in context.Citations
         let number = citation.Number
         where number is { ContradictsItself: false } && citation.MistakenFor is null
             && citation.Entry.Number is not null && !(citation.IsByName && citation.Instrument is null)
             && !(number.Kind is null && number.StatedKind is not null && citation.Instrument is { } known
                 && known.Kind.Code != number.StatedKind)
         select (citation.Written, number)).Concat(
        from part in context.IsVietnamese ? context.Description.Parts : []
        from standard in part.Value.Standards
        let written = standard.Number
        where written is not null
        let number = context.Instruments.Parse(written.Value)
        where number is { ContradictsItself: false }
        select (written, number));
}
