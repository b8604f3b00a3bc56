using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Instruments;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Rules.Citations;

internal sealed class NationalInstrumentIsKnown : CitationRule
{
    public override RuleInfo Info { get; } = new("ICT4004", "national-instrument-is-known")
    {
        Title = new("Văn bản của trung ương có trong danh mục", "National instruments are in the register"),
        Rationale = new(
            "Văn bản chưa có trong danh mục thì công cụ chưa xác định được hiệu lực; cũng có thể số, ký hiệu ghi chưa "
                + "chính xác.",
            "Of an instrument that is not registered the validity is not known; its number may also be a slip."),
        Remedy = new("Đối chiếu số và ngày; nếu đã đúng thì không phải sửa, có thể bổ sung văn bản vào tệp dùng với "
            + "--instruments.",
            "Compare number and date; if they are right, nothing is to be done, or add the instrument to a file "
                + "for --instruments."),
        Severity = Severity.Info,
    };

    public override IEnumerable<Finding> Check(RuleContext context) =>
        from citation in context.Citations
        let number = citation.Number
        where citation.Instrument is null && number is not null && !number.ContradictsItself
            && !citation.Entry.IsUnreadable("date")
            && (IsNational(number, context.Instruments)
                || context.Instruments.SameDayAndSerial(number, citation.WrittenDate) is not null)
                && (citation.Basis is not null || number.Kind is not "CV")
            && citation is { MistakenFor: null, OnAnotherDay: null, IsOfAnotherYear: false }
        select Unknown(citation, number, context.Instruments);

    private Finding Unknown(Citation citation, InstrumentNumber number, InstrumentRegister register)
    {
        var nearest = citation.SameNumber.Count > 0 ? citation.SameNumber[0]
            : register.SameDayAndSerial(number, citation.WrittenDate)
            ?? register.Nearest(number, citation.WrittenDate);
        var hint = nearest is null ? new LocalizedText("", "")
            : new(
                $" Văn bản gần nhất trong danh mục: {register.Cite(nearest.Number, nearest.Date).Vi} "
                    + $"({nearest.Title.Vi}).",
                $" The nearest that is: {register.Cite(nearest.Number, nearest.Date).En} ({nearest.Title.En}).");
        var date = citation.WrittenDate is { } day
            ? new LocalizedText($" ngày {Day.Vi(day)}", $" of {Day.En(day)}") : new("", "");
        return Violation(citation.Written.Location,
            $"Danh mục chưa có {citation.Name:value}{date.Vi}; chưa kiểm tra được hiệu lực.{hint.Vi}",
            $"{citation.Name:value}{date.En} is not registered; its validity could not be checked.{hint.En}") with
        {
            Details = About(citation),

            // Same day, same issuer, and the register spells the number in another way.
            Suggestion = !citation.IsByName && nearest is not null && nearest.Date == citation.WrittenDate
                && register.Parse(nearest.Number)?.Serial == number.Serial
                ? nearest.Number
                : null,
        };
    }

    private static bool IsNational(InstrumentNumber number, InstrumentRegister register) =>
        number.Kind is "TCVN" || (number.Issuer is { } issuer && register.FindIssuer(issuer) is { IsLocal: false });
}
