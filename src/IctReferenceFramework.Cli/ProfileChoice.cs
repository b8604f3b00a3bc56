using System.Collections.Immutable;
using System.CommandLine;
using IctReferenceFramework.Cli.Files;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Cli;

/// <summary>The profiles that the user switched on, by id or by the path of a data file.</summary>
internal static class ProfileChoice
{
    public static Option<string[]> Option(CliTexts texts) => new("--profile")
    {
        HelpName = "MÃ|TỆP",
        Description = texts.Text("Mã bộ yêu cầu bổ sung hoặc đường dẫn tệp dữ liệu của đơn vị; dùng được nhiều lần.",
            "Profile laid over the framework: its id, or a data file of your own; may be given several times."),
        DefaultValueFactory = _ => [],
        AllowMultipleArgumentsPerToken = false,
    };

    /// <summary>The profiles.</summary>
    /// <exception cref="UsageException">There is no such profile, or its data file is wrong.</exception>
    public static ImmutableArray<Profile> Resolve(
        IEnumerable<string>? chosen, ReferenceFramework? framework, CliTexts texts, CliEnvironment environment) =>
        [.. Distinct((chosen ?? [])
            .Select(idOrPath => (Written: idOrPath, Profile: Resolve(idOrPath, framework, texts, environment))),
            texts)];

    // Two files with one id would leave one of them out in silence.
    private static IEnumerable<Profile> Distinct(IEnumerable<(string Written, Profile Profile)> chosen, CliTexts texts)
    {
        foreach (var same in chosen.DistinctBy(choice => choice.Written).GroupBy(choice => choice.Profile.Id))
        {
            yield return same.Count() == 1 ? same.First().Profile
                : throw new UsageException(
                    SameProfile(texts, same.Key, string.Join(", ", same.Select(choice => choice.Written))));
        }
    }


    /// <summary>The profile with this id or in this file; null if there is neither.</summary>
    public static Profile? Find(string idOrPath, ReferenceFramework? framework, CliTexts texts,
        CliEnvironment environment) =>
        Profiles.Find(idOrPath) is { } embedded ? embedded
        : !File.Exists(Path.GetFullPath(idOrPath, environment.Directory)) ? null
        : DataFile.Read(idOrPath, texts, environment, content => Profiles.Load(content, idOrPath, framework));

    private static Profile Resolve(string idOrPath, ReferenceFramework? framework, CliTexts texts,
        CliEnvironment environment) =>
        Find(idOrPath, framework, texts, environment)
        ?? throw new UsageException(
            NoSuchProfile(texts, idOrPath, Spelling.Nearest(idOrPath, Profiles.Ids), Profiles.Ids));

    private static string NoSuchProfile(CliTexts texts, string id, string? meant, IEnumerable<string> known) =>
        meant is null
        ? texts.Text($"Không có bộ yêu cầu hay tệp '{id}'. Các bộ có sẵn: {string.Join(", ", known)}.",
            $"There is no profile or file '{id}'. Profiles at hand: {string.Join(", ", known)}.")
        : texts.Text($"Không có bộ yêu cầu hay tệp '{id}'. Có thể đúng là '{meant}'.",
            $"There is no profile or file '{id}'. Did you mean '{meant}'?");

    private static string SameProfile(CliTexts texts, string id, string files) => texts.Text(
        $"--profile: {files} cùng mang mã '{id}'.", $"--profile: {files} have the same id '{id}'.");
}
