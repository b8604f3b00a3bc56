using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Localities;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Rules.Localities;

internal sealed class LocalityNameAgrees : Rule
{
    public override RuleInfo Info { get; } = new("ICT6003", "locality-name-agrees-with-its-code")
    {
        Title = new("Tên và mã của địa phương khớp nhau vào ngày văn bản",
            "Name and code of the locality agree on the day of the document"),
        Rationale = new(
            "Cùng một mã có thể chỉ tỉnh khác nhau trước và sau ngày 01/07/2025: mã 15 trước là tỉnh Yên Bái, nay là "
                + "tỉnh Lào Cai.",
            "One code is different provinces before and after 1 July 2025: 15 was Yên Bái and is Lào Cai."),
        Remedy = new("Sửa tên hoặc mã theo ngày của văn bản ('ictref provinces').",
            "Correct name or code by the day of the document ('ictref provinces')."),
        Severity = Severity.Error,
    };

    public override IEnumerable<Finding> Check(RuleContext context)
    {
        if (!context.IsVietnamese || !context.IsDocumentDayReadable
            || context.Description.Document?.Locality is not { Code: { } code, Name: { } name }
            || AdministrativeUnits.Find(code.Value, context.DocumentDay) is not { } unit)
        {
            yield break;
        }

        if (unit.IsNamed(name.Value))
        {
            if (context.IsDocumentDayKnown && PlaceName.IsMunicipality(name.Value) is { } said
                && said != unit.IsMunicipality)
            {
                yield return Violation(name.Location,
                    $"Vào ngày {Day.Vi(context.DocumentDay)}, tên đơn vị hành chính là {unit.FullName}, không phải "
                        + $"'{name}'.",
                    $"On {Day.En(context.DocumentDay)} it is {unit.FullNameEn}, not '{name}'.") with
                {
                    Suggestion = unit.Name,
                };
            }

            yield break;
        }

        // Of a document without a day any period will do.
        if (!context.IsDocumentDayKnown
            && AdministrativeUnits.All.Any(other => other.Code == code.Value && other.IsNamed(name.Value)))
        {
            yield break;
        }

        var day = context.DocumentDay;
        if (AdministrativeUnits.All.FirstOrDefault(other => other.Code == code.Value
            && other.IsNamed(name.Value)) is { } otherTime)
        {
            yield return Violation(name.Location,
                $"Vào ngày {Day.Vi(day)} mã '{code}' là {unit.FullName}; tên '{name}' {PeriodVi(otherTime)}.",
                $"On {Day.En(day)} the code '{code}' is {unit.FullNameEn}; the name '{name}' "
                    + $"{PeriodEn(otherTime)}.") with
            {
                Suggestion = unit.Name,
            };
        }
        else if (AdministrativeUnits.FindByName(name.Value, day) is { } sameName)
        {
            yield return Violation(code.Location,
                $"Mã '{code}' là {unit.FullName}; mã của {sameName.FullName} vào ngày {Day.Vi(day)} là "
                    + $"'{sameName.Code}'.",
                $"The code '{code}' is {unit.FullNameEn}; that of {sameName.FullNameEn} on {Day.En(day)} is "
                    + $"'{sameName.Code}'.") with
            {
                Suggestion = LocalityTexts.Quoted(sameName.Code),
            };
        }
        else
        {
            var former = AdministrativeUnits.All.FirstOrDefault(other => other.IsNamed(name.Value));
            var history = former is null ? new LocalizedText("", "") : LocalityTexts.Successor(former);
            var meant = former is null ? Spelling.Nearest(name.Value, AdministrativeUnits.On(day).Select(u => u.Name))
                : null;
            yield return Violation(name.Location,
                $"Mã '{code}' là {unit.FullName}, không phải '{name}'.{history.Vi}",
                $"The code '{code}' is {unit.FullNameEn}, not '{name}'.{history.En}") with
            {
                Suggestion = meant ?? (former is null ? unit.Name : null),
            };
        }
    }

    private static string PeriodVi(AdministrativeUnit unit) => (unit.From, unit.Until) switch
    {
        (null, { } until) => $"dùng đến {Day.Vi(until)}",
        ({ } from, null) => $"dùng từ {Day.Vi(from)}",
        ({ } from, { } until) => $"dùng từ {Day.Vi(from)} đến {Day.Vi(until)}",
        _ => "dùng ở thời kỳ khác",
    };

    private static string PeriodEn(AdministrativeUnit unit) => (unit.From, unit.Until) switch
    {
        (null, { } until) => $"was in use until {Day.En(until)}",
        ({ } from, null) => $"is in use since {Day.En(from)}",
        ({ } from, { } until) => $"was in use from {Day.En(from)} to {Day.En(until)}",
        _ => "was in use at another time",
    };
}
