using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Source;

namespace IctReferenceFramework.Yaml;

/// <summary>The lines that a version control system leaves where two versions of a file were not merged.</summary>
internal static class ConflictMarkers
{
    /// <summary>The finding at the first marker; null if the text has none.</summary>
    public static Finding? In(SourceText source)
    {
        var start = LineBeginning(source.Text, "<<<<<<< ", 0);
        var end = start < 0 ? -1 : LineBeginning(source.Text, ">>>>>>> ", start);
        return end < 0 ? null
            : ReadingFindings.Conflict(
            source.At(new TextSpan(start, start + source.Line(source.PositionOf(start).Line).TrimEnd().Length)));
    }

    private static int LineBeginning(string text, string marker, int from)
    {
        for (var at = from; (at = text.IndexOf(marker, at, StringComparison.Ordinal)) >= 0; at++)
        {
            if (at == 0 || text[at - 1] is '\n' or '\r')
            {
                return at;
            }
        }

        return -1;
    }
}
