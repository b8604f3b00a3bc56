namespace IctReferenceFramework.Tests.Support;

/// <summary>
/// Code of a test that also stands in the documentation, so that what is printed there has been compiled and run. It
/// stands between two comments, its name in angle brackets and the same with a slash.
/// </summary>
internal static class CompiledExample
{
    /// <summary>The lines of an example as they are printed.</summary>
    public static string Of(string path, string name)
    {
        var code = Repository.Read(path);
        var begin = code.IndexOf($"// <{name}>\n", StringComparison.Ordinal);
        var end = code.IndexOf($"        // </{name}>", StringComparison.Ordinal);
        Assert.True(begin >= 0 && end > begin, $"no compiled example of {name}");
        return Unindented(code[(begin + $"// <{name}>\n".Length)..end]);
    }

    /// <summary>Lines without the indent that all have, each with its end.</summary>
    public static string Unindented(string code)
    {
        var lines = code.TrimEnd().Split('\n').SkipWhile(string.IsNullOrWhiteSpace).ToList();
        var indent = lines[0].Length - lines[0].TrimStart().Length;
        return string.Concat(lines.Select(line => $"{(line.Length > indent ? line[indent..] : line.TrimStart())}\n"));
    }
}
