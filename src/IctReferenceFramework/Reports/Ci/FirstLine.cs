using IctReferenceFramework.Source;

namespace IctReferenceFramework.Reports.Ci;

/// <summary>
/// Of a place of several lines, such as a whole component, the first: services put their mark at the last line of a
/// region, where nobody looks for it.
/// </summary>
internal static class FirstLine
{
    public static Location Of(Location location)
    {
        if (location.Source is not { } source || location.Start.Line == location.End.Line)
        {
            return location;
        }

        var line = location.Start.Line;
        var end = source.LineStart(line) + source.Line(line).TrimEnd().Length;
        return source.At(new TextSpan(location.Span.Start, Math.Max(location.Span.Start, end)));
    }
}
