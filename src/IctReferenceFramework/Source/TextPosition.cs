using System.Globalization;

namespace IctReferenceFramework.Source;

/// <summary>A place in a text as people count it.</summary>
/// <param name="Line">Line, counted from 1.</param>
/// <param name="Column">Column in UTF-16 units, counted from 1; a tab is one column.</param>
public readonly record struct TextPosition(int Line, int Column)
{
    /// <summary>Line and column, such as <c>12:5</c>.</summary>
    /// <returns>Such as <c>12:7</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Line}:{Column}");
}
