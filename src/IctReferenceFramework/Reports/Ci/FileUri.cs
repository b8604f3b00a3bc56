namespace IctReferenceFramework.Reports.Ci;

/// <summary>Names of files as addresses: relative ones stay relative, each step escaped.</summary>
internal static class FileUri
{
    public static bool IsAbsolute(string name) => name.StartsWith('/')
        || name.StartsWith(@"\\", StringComparison.Ordinal)
        || (name.Length > 2 && name[1] == ':' && name[2] is '/' or '\\');

    public static string Of(string name)
    {
        var path = name.Replace('\\', '/');
        var steps = path.Split('/').Select(Uri.EscapeDataString);
        return !IsAbsolute(name) ? string.Join('/', steps)
            : path.StartsWith("//", StringComparison.Ordinal) ? $"file:{string.Join('/', steps)}"
            : path.StartsWith('/') ? $"file://{string.Join('/', steps)}"
            : $"file:///{path[..2]}/{string.Join('/', steps.Skip(1))}";
    }
}
