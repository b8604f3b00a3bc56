using System.CommandLine;
using IctReferenceFramework.Cli.Files;
using IctReferenceFramework.Instruments;

namespace IctReferenceFramework.Cli;

/// <summary>The register of instruments: the embedded one, or with a file of the user's laid over it.</summary>
internal static class InstrumentsChoice
{
    public static Option<string?> Option(CliTexts texts) =>
        new("--instruments") { HelpName = "TỆP",
            Description = texts.Text("Tệp danh mục văn bản của đơn vị, dùng để bổ sung hoặc thay thế mục trong danh "
                + "mục có sẵn.",
            "A register of your own, laid over the one at hand.") };

    /// <summary>The register; <see langword="null"/> if no file was chosen.</summary>
    /// <exception cref="UsageException">The file cannot be read, or is wrong.</exception>
    public static InstrumentRegister? Resolve(string? path, CliTexts texts, CliEnvironment environment) =>
        path is null ? null : DataFile.Read(path, texts, environment,
            content => InstrumentRegister.Load(content, path));
}
