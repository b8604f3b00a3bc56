namespace IctReferenceFramework.Cli.Commands;

/// <summary>One command line for each command, as 'explain' shows it.</summary>
internal static class CommandExamples
{
    private static readonly Dictionary<string, string> All = new(StringComparer.Ordinal)
    {
        ["validate"] = "ictref validate kien-truc.yaml",
        ["report"] = "ictref report kien-truc.yaml --format docx --output bao-cao.docx",
        ["portfolio"] = "ictref portfolio cac-tinh/ --format html --output tong-hop.html",
        ["diagram"] = "ictref diagram kien-truc.yaml --output so-do.svg",
        ["diff"] = "ictref diff ban-cu.yaml ban-moi.yaml --fail-on-regression",
        ["baseline"] = "ictref baseline create kien-truc.yaml --output da-biet.json",
        ["init"] = "ictref init --province Huế --output kien-truc.yaml",
        ["rules"] = "ictref rules",
        ["explain"] = "ictref explain SVC-01",
        ["framework"] = "ictref framework",
        ["schema"] = "ictref schema",
        ["instruments"] = "ictref instruments",
        ["provinces"] = "ictref provinces",
    };

    /// <summary>The example of a command; null if it has none.</summary>
    public static string? Of(string command) => All.GetValueOrDefault(command);
}
