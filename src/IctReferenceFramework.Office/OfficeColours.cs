namespace IctReferenceFramework.Office;

/// <summary>Light fills that stand behind black text on screen and on paper.</summary>
internal static class OfficeColours
{
    public static string? Of(string style) => style switch
    {
        "good" => "DCF2E4",
        "fair" => "FFEFC9",
        "poor" => "FDE3E0",
        "none" => "F6E2CF",
        "waived" => "ECE4F7",
        _ => null,
    };
}
