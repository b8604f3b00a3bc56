namespace IctReferenceFramework.Reports.Diagrams;

/// <summary>Colours of the parts in diagrams, dark enough for text on white.</summary>
internal static class DiagramColours
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["operations-centre"] = "#7a1f2b", ["users"] = "#1f4e79", ["applications"] = "#2e6da4",
        ["services-and-data"] = "#0b6e5f", ["computing-and-storage"] = "#4a6b1c", ["network"] = "#7a5c00",
        ["data-acquisition"] = "#8a4b08",
    };

    public static string Of(string part) => Known.GetValueOrDefault(part, "#5b4a8a");
}
