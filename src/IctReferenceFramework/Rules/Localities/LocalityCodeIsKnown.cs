using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Localities;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Rules.Localities;

internal sealed class LocalityCodeIsKnown : Rule
{
    public override RuleInfo Info { get; } = new("ICT6001", "locality-code-is-known")
    {
        Title = new("Mã tỉnh, thành phố có trong danh mục", "The code is that of a province"),
        Rationale = new(
            "Mã đơn vị hành chính xác định đúng địa phương, kể cả khi tên có nhiều cách viết.",
            "The code joins a description to its locality, however the name is spelt."),
        Remedy = new("Tra mã bằng 'ictref provinces'.", "Look the code up with 'ictref provinces'."),
        Severity = Severity.Error,
    };

    public override IEnumerable<Finding> Check(RuleContext context)
    {
        if (context.IsVietnamese && context.Description.Document?.Locality is { Code: { } code } locality
            && !AdministrativeUnits.All.Any(unit => unit.Code == code.Value))
        {
            var meant = locality.Name is { } name ? AdministrativeUnits.FindByName(name.Value, context.DocumentDay)
                : null;
            var hint = meant is null ? new LocalizedText("", "")
                : new($" Mã của {meant.FullName} là '{meant.Code}'.",
                    $" The code of {meant.FullNameEn} is '{meant.Code}'.");
            yield return Violation(code.Location,
                $"Không có tỉnh, thành phố nào mang mã '{code}'.{hint.Vi}",
                $"No province has the code '{code}'.{hint.En}") with
            {
                Suggestion = LocalityTexts.Quoted(meant?.Code),
            };
        }
    }
}
