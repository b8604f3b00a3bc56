using System.CommandLine;
using IctReferenceFramework.Cli.Files;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Cli;

/// <summary>The framework that the user chose, by id or by the path of a data file.</summary>
internal static class FrameworkChoice
{
    public static Option<string?> Option(CliTexts texts) =>
        new("--framework") { HelpName = "MÃ|TỆP",
            Description = texts.Text("Mã Khung tham chiếu hoặc đường dẫn tệp dữ liệu Khung của đơn vị.",
            "Reference framework: its id, or a data file of your own.") };

    /// <summary>The file that was chosen, if it is one.</summary>
    public static IEnumerable<string> FilesOf(string? idOrPath) => idOrPath is { Length: > 0 }
        && ReferenceFrameworks.Find(LookAlikes.Understood(idOrPath)) is null ? [idOrPath] : [];

    /// <summary>The framework; <see langword="null"/> if none was chosen.</summary>
    /// <exception cref="UsageException">There is no such framework, or its data file is wrong.</exception>
    public static ReferenceFramework? Resolve(string? idOrPath, CliTexts texts, CliEnvironment environment)
    {
        if (idOrPath is null)
        {
            return null;
        }

        if (ReferenceFrameworks.Find(idOrPath) is { } embedded)
        {
            return embedded;
        }

        var path = Path.GetFullPath(idOrPath, environment.Directory);
        if (!File.Exists(path))
        {
            throw new UsageException(
                NoSuchFramework(texts, idOrPath, ReferenceFrameworks.All.Select(framework => framework.Id)));
        }

        return DataFile.Read(idOrPath, texts, environment, content => ReferenceFrameworks.Load(content, idOrPath));
    }

    private static string NoSuchFramework(CliTexts texts, string id, IEnumerable<string> known) => texts.Text(
        $"Không có Khung hay tệp '{id}'. Các Khung có sẵn: {string.Join(", ", known)}.",
        $"There is no framework or file '{id}'. Frameworks at hand: {string.Join(", ", known)}.");
}
