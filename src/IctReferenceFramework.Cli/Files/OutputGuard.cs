using IctReferenceFramework.Schema;

namespace IctReferenceFramework.Cli.Files;

/// <summary>
/// Decides before anything is written whether a file may be written over: never one that is read, and unless forced no
/// description, no data file and nothing that does not look like an older result of the same form.
/// </summary>
internal sealed class OutputGuard(CliEnvironment environment, CliTexts texts, bool isForced)
{
    /// <exception cref="UsageException">The file must stay.</exception>
    /// <param name="path">The file to be written; null for the standard output.</param>
    /// <param name="form">Form of the result, such as <c>json</c>.</param>
    /// <param name="inputs">The files that the run reads.</param>
    public void Check(string? path, string form, IEnumerable<string> inputs)
    {
        if (path is not { Length: > 0 })
        {
            return;
        }

        var full = Path.GetFullPath(path, environment.Directory);
        if (inputs.Any(input => IsSame(Path.GetFullPath(input, environment.Directory), full)))
        {
            throw new UsageException(FileTexts.IsRead(path).In(texts.Language));
        }

        if (!isForced && Reason(full, form) is { } what)
        {
            throw new UsageException(FileTexts.Kept(path, what).In(texts.Language));
        }
    }

    // Two names may lead to one file: links of both kinds.
    private static bool IsSame(string one, string other) =>
        (RealPath.Of(one) ?? one) == (RealPath.Of(other) ?? other)
        || (FileStatus.Of(one) is { Kind: FileStatusKind.File } first && FileStatus.Of(other) is { } second
            && first.Identity == second.Identity);

    private static Text.LocalizedText? Reason(string full, string form)
    {
        if (!File.Exists(full) || FileStatus.Of(full) is { Kind: not FileStatusKind.File })
        {
            return null;
        }

        byte[] content;
        try
        {
            content = File.ReadAllBytes(full);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What cannot be read can perhaps be written; writing says why if not.
            return null;
        }

        return content.Length == 0 ? null
            : DocumentKinds.Of(content) is var kind && kind is DocumentKind.Baseline && form == ResultForms.Baseline
                ? null
            : kind.IsKept() ? DocumentKinds.NameOf(kind)
            : ResultForms.BeginsAs(form, content) ? null
            : FileTexts.NotAnOlderResult(form);
    }
}
