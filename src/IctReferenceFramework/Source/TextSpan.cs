namespace IctReferenceFramework.Source;

/// <summary>A stretch of a text, in UTF-16 units: the first unit and the one after the last.</summary>
/// <param name="Start">Offset of the first unit, counted from 0.</param>
/// <param name="End">Offset after the last unit; equal to <paramref name="Start"/> for an empty stretch.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Number of UTF-16 units.</summary>
    public int Length => End - Start;
}
