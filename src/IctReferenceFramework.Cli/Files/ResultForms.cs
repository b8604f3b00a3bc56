namespace IctReferenceFramework.Cli.Files;

/// <summary>What the files of a form begin with, where they have a mark.</summary>
internal static class ResultForms
{
    /// <summary>The form of a baseline, which may be written over by a newer one.</summary>
    public const string Baseline = "baseline";

    /// <summary>
    /// True if a file may be an older result of the form: it begins with the form's mark, or the form has none.
    /// </summary>
    public static bool BeginsAs(string form, ReadOnlySpan<byte> content)
    {
        var start = (content is [0xEF, 0xBB, 0xBF, ..] ? content[3..] : content).TrimStart(" \t\r\n"u8);
        return form switch
        {
            "html" => start.StartsWith("<!DOCTYPE"u8) || start.StartsWith("<!doctype"u8),
            "docx" or "xlsx" => start.StartsWith("PK"u8),
            "json" or "sarif" => start.StartsWith("{"u8),
            "gitlab" => start.StartsWith("["u8),
            "junit" => start.StartsWith("<?xml"u8),
            "svg" => start.StartsWith("<svg"u8) || start.StartsWith("<?xml"u8),
            Baseline or "yaml" => false,
            _ => true,
        };
    }
}
