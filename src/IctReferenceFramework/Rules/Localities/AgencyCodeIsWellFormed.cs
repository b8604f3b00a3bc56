using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Rules.Localities;

internal sealed class AgencyCodeIsWellFormed : Rule
{
    private const int Longest = 35;

    public override RuleInfo Info { get; } = new("ICT6005", "agency-code-is-well-formed")
    {
        Title = new("Mã định danh điện tử đúng quy cách", "Electronic identifiers of agencies are well formed"),
        Rationale = new(
            "Theo Quyết định số 20/2020/QĐ-TTg, mã định danh điện tử dài không quá 35 ký tự, chỉ gồm chữ số, chữ cái "
                + "A–Z và dấu chấm ngăn các nhóm.",
            "By Decision 20/2020/QĐ-TTg an electronic identifier has at most 35 characters: digits, letters A to "
                + "Z, and dots between groups."),
        Remedy = new("Chép mã như được cấp, ví dụ H15.07.04.",
            "Copy the identifier as it was issued, such as H15.07.04."),
        Severity = Severity.Error,
    };

    public override IEnumerable<Finding> Check(RuleContext context) =>
        from code in context.Description.Stakeholders.Select(stakeholder => stakeholder.AgencyCode)
            .Concat(context.Description.OperationsCentres.Select(centre => centre.AgencyCode))
        where code is not null && context.IsVietnamese
        let wrong = WhatIsWrong(code.Value)
        where wrong is not null
        let meant = Meant(code.Value)
        select Violation(code.Location,
            $"Mã định danh điện tử '{code}' {wrong.Vi}.", $"The electronic identifier '{code}' {wrong.En}.") with
        {
            Suggestion = WhatIsWrong(meant) is null ? meant : null,
        };

    private static LocalizedText? WhatIsWrong(string code) =>
        code.Length > Longest
            ? new($"dài {code.Length} ký tự, quá {Longest}", $"has {code.Length} characters, more than {Longest}")
        : code.EnumerateRunes()
            .Where(rune => !rune.IsAscii
            || !(char.IsAsciiDigit((char)rune.Value) || char.IsAsciiLetterUpper((char)rune.Value) || rune.Value == '.'))
            .Select(rune => rune.ToString()).FirstOrDefault() is { } odd
            ? new($"có ký tự '{odd}' không được dùng", $"has the character '{odd}', which is not allowed")
        : code.Split('.').Contains("") ? new("có nhóm trống giữa các dấu chấm", "has an empty group between its dots")
        : null;

    // Lower case, spaces and other signs between groups are slips.
    private static string Meant(string code) =>
        string.Concat(code.Trim().ToUpperInvariant().Select(c => c is ' ' or '-' or '_' or '/' ? '.' : c));
}
