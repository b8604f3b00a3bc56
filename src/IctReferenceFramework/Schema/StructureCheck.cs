using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.Schema;

/// <summary>
/// Compares a file with a JSON schema. The engine finds, we speak: its errors become findings at exact places, in our
/// words, one for each mistake.
/// </summary>
internal static class StructureCheck
{
    public static StructureOutcome Check(YamlTree tree, EmbeddedSchema schema, StructureEngine? engine = null)
    {
        if (FormatFinding(tree.Root) is { } newer)
        {
            return new([newer], new HashSet<int> { 0 });
        }

        // An engine that can judge no more is no reason to leave a file unchecked.
        var chosen = engine ?? StructureEngine.BuiltIn;
        var errors = chosen.Check(tree, schema);
        var findings = new StructureFindings(tree, ReferenceEquals(schema, EmbeddedSchema.Architecture))
            .From(errors ?? StructureEngine.BuiltIn.Check(tree, schema)!);
        return errors is not null ? findings : findings
            with { Findings = [TakenOver(tree, chosen), .. findings.Findings] };
    }

    // Of a format that is not known nothing else can be said: each of its keys would be reported as unknown.
    private static Finding? FormatFinding(YamlNode root)
    {
        if (root.Find("format")?.Value is not { Kind: YamlKind.Integer } format || format.Text == "1")
        {
            return null;
        }

        return Finding.Of(StructureRules.FormatIsKnown, format.Location,
            $"Phiên bản định dạng {format.Text:value} chưa được hỗ trợ; công cụ này đọc phiên bản 1. Nội dung khác "
                + $"chưa được kiểm tra.",
            $"Version {format.Text:value} of the format is not known; this tool reads version 1. Nothing else has "
                + $"been checked.") with
        {
            Suggestion = "1",
        };
    }

    private static Finding TakenOver(YamlTree tree, StructureEngine chosen) =>
        Finding.Of(StructureRules.ChosenEngineJudges, tree.Source.At(new Source.TextSpan(0, 0)),
            $"Đã hết hạn mức của '{chosen.Name}'; cấu trúc của tệp này do bộ kiểm tra có sẵn xét.",
            $"The quota of '{chosen.Name}' is used up; the structure of this file was judged by the built-in engine.");
}
