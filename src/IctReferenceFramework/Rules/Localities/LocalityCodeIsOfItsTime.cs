using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Localities;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Rules.Localities;

internal sealed class LocalityCodeIsOfItsTime : Rule
{
    public override RuleInfo Info { get; } = new("ICT6002", "locality-code-is-of-its-time")
    {
        Title = new("Mã tỉnh, thành phố thuộc đúng thời kỳ", "The code is of the document's time"),
        Rationale = new(
            "Từ 01/07/2025 còn 34 tỉnh, thành phố; mã của đơn vị đã sáp nhập không còn dùng.",
            "Since 1 July 2025 there are 34 provinces; the codes of those that were merged are no longer in use."),
        Remedy = new("Dùng mã của đơn vị hành chính sau sắp xếp, hoặc sửa ngày của văn bản.",
            "Use the successor's code, or correct the date of the document."),
        Severity = Severity.Error,
    };

    public override IEnumerable<Finding> Check(RuleContext context)
    {
        if (!context.IsVietnamese || !context.IsDocumentDayKnown
            || context.Description.Document?.Locality?.Code is not { } code
            || AdministrativeUnits.Find(code.Value, context.DocumentDay) is not null)
        {
            yield break;
        }

        if (AdministrativeUnits.All.LastOrDefault(unit => unit.Code == code.Value
            && unit.Until < context.DocumentDay) is { } ended)
        {
            var next = AdministrativeUnits.SuccessorOf(ended);
            yield return Violation(code.Location,
                $"Mã '{code}' ({ended.FullName}) chỉ dùng đến {Day.Vi(ended.Until!.Value)}; văn bản thuộc ngày "
                    + $"{Day.Vi(context.DocumentDay)}.{LocalityTexts.Successor(ended).Vi}",
                $"The code '{code}' ({ended.FullNameEn}) was in use until {Day.En(ended.Until!.Value)}; the "
                    + $"document is of {Day.En(context.DocumentDay)}.{LocalityTexts.Successor(ended).En}") with
            {
                Suggestion = LocalityTexts.Quoted(next?.Code),
            };
        }
    }
}
