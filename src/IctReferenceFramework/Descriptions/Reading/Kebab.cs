using System.Text;

namespace IctReferenceFramework.Descriptions.Reading;

/// <summary>The spelling of enumerations in files: <c>PublicSources</c> is <c>public-sources</c>.</summary>
internal static class Kebab
{
    /// <summary>The value with this spelling.</summary>
    /// <returns>False if the enumeration has none.</returns>
    public static bool TryParse<T>(string text, out T value)
        where T : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(text);
        return Spellings<T>.Values.TryGetValue(text, out value);
    }

    /// <summary>The spelling of a value in files.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Of(Enum.GetName(value) ?? "");

    /// <summary>The spelling of a name in files.</summary>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var result = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            // A number is a word of its own: Vn2000 is vn-2000.
            var beginsNumber = char.IsDigit(c) && result.Length > 0 && !char.IsDigit(result[^1]);
            if (beginsNumber || (char.IsUpper(c) && result.Length > 0))
            {
                result.Append('-');
            }

            result.Append(char.ToLowerInvariant(c));
        }

        return result.ToString();
    }

    // Statuses are read thousands of times: their spelling is worked out once.
    private static class Spellings<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<string, T> Values =
            Enum.GetValues<T>().ToDictionary(value => Of(value), StringComparer.Ordinal);
    }
}
