using System.Text;
using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.DataFiles;

/// <summary>Data files that are part of this library.</summary>
internal static class EmbeddedData
{
    private const string Extension = ".yaml";

    /// <summary>What follows a beginning in the names of data files, in order.</summary>
    public static IReadOnlyList<string> NamesBeginningWith(string prefix) =>
    [
        .. typeof(EmbeddedData).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal)
                && name.EndsWith(Extension, StringComparison.Ordinal))
            .Select(name => name[prefix.Length..^Extension.Length]).Order(StringComparer.Ordinal),
    ];

    /// <summary>The text of a data file.</summary>
    /// <exception cref="ArgumentException">There is none with this name.</exception>
    public static string Text(string name)
    {
        using var stream = typeof(EmbeddedData).Assembly.GetManifestResourceStream($"{name}{Extension}")
            ?? throw new ArgumentException($"There is no data file '{name}'.", nameof(name));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>The nodes of a data file, as they were read when the library was built.</summary>
    /// <exception cref="ArgumentException">There is none with this name.</exception>
    public static YamlTree Tree(string name) => CompiledTree.Of(name + Extension);
}
