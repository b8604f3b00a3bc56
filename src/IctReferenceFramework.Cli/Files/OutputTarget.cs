using IctReferenceFramework.Reports;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Cli.Files;

/// <summary>A report and where it goes: a file, or the standard output.</summary>
/// <param name="Report">The report.</param>
/// <param name="Path">Path of the file; <see langword="null"/> for the standard output.</param>
internal sealed record OutputTarget(IReport<IReadOnlyList<ValidationResult>> Report, string? Path)
{
    /// <summary>
    /// Reads <c>json</c> or <c>json=findings.json</c>, several of them, and the path of <c>--output</c>.
    /// </summary>
    /// <exception cref="UsageException">A format is not known, or two reports go to one place.</exception>
    public static IReadOnlyList<OutputTarget> Parse(IReadOnlyList<string> formats, string? output,
        CliEnvironment environment, CliTexts texts)
    {
        var targets = (formats.Count == 0 ? ["text"] : formats).Select(format =>
        {
            var parts = format.Split('=', 2);
            if (parts is [_, ""])
            {
                throw new UsageException(texts.MissingValue($"--format {format}"));
            }

            var report = ReportForms.Find(parts[0])
                ?? throw new UsageException(
                    texts.NotOneOf("--format", parts[0], ReportForms.All.Select(r => r.Format)));
            return report.IsBinary && parts.Length == 1 && output is null
                ? throw new UsageException(texts.NeedsOutput(report.Format))
                : new OutputTarget(report, parts.Length > 1 ? parts[1] : output);
        }).ToList();
        if (output is not null && !targets.Exists(target => target.Path == output))
        {
            throw new UsageException(texts.UnusedOutput(output));
        }

        var clash = targets.GroupBy(target => target.FullPath(environment)).FirstOrDefault(same => same.Count() > 1);
        return clash is null ? targets : throw new UsageException(texts.SameOutput(clash.First().Path ?? ""));
    }

    /// <summary>Makes sure that no report is written over a file that is read.</summary>
    /// <exception cref="UsageException">One would be.</exception>
    public static void Check(IEnumerable<OutputTarget> targets, OutputGuard guard, IReadOnlyList<string> files)
    {
        foreach (var target in targets)
        {
            guard.Check(target.Path, target.Report.Format, files);
        }
    }

    private string? FullPath(CliEnvironment environment) =>
        Path is null ? null : System.IO.Path.GetFullPath(Path, environment.Directory);
}
