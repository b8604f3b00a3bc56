namespace IctReferenceFramework.Browser.Tests;

/// <summary>The Chromium of this machine; none is downloaded.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>Path of the browser, of ICTREF_CHROMIUM or found on the path; null if there is none.</summary>
    public static string? ExecutablePath { get; } = Find();

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("ICTREF_CHROMIUM") is { Length: > 0 } named)
        {
            return named;
        }

        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }
}
