namespace IctReferenceFramework.Text;

/// <summary>Values of a user in messages: a value of a megabyte is not repeated whole.</summary>
internal static class LongText
{
    /// <summary>The longest value that a message carries, in UTF-16 units.</summary>
    public const int MaxLength = 80;

    /// <summary>
    /// The text, or its beginning and its end with a sign where the middle was left out; no character is cut in half.
    /// </summary>
    public static string Middle(string text)
    {
        if (text.Length <= MaxLength)
        {
            return text;
        }

        const int Half = (MaxLength - 1) / 2;
        var head = char.IsHighSurrogate(text[Half - 1]) ? Half - 1 : Half;
        var tail = char.IsLowSurrogate(text[^Half]) ? Half - 1 : Half;
        return $"{text[..head]}…{text[^tail..]}";
    }

    /// <summary>Values in a row; of many the first and the last ones, none longer than a message carries.</summary>
    public static string Join(string separator, IReadOnlyList<string> values)
    {
        const int Most = 8;
        IEnumerable<string> shown = values.Count <= Most ? values
            : [.. values.Take(Most - 3), "…", .. values.TakeLast(2)];
        return string.Join(separator, shown.Select(Middle));
    }
}
