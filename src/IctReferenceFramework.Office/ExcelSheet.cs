namespace IctReferenceFramework.Office;

/// <summary>A worksheet: a head that stays in view, and rows that can be filtered.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">Heading and width of each column, in characters.</param>
/// <param name="Rows">Rows of text, numbers, days and shares.</param>
internal sealed record ExcelSheet(string Name, IReadOnlyList<(string Heading, int Width)> Columns,
    IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    /// <summary>Words that colour the cells that say just that.</summary>
    public IReadOnlyList<(string Word, string Style)> ColouredWords { get; init; } = [];

    /// <summary>True for a page to read: nothing in it is sorted or filtered.</summary>
    public bool IsCover { get; init; }

    /// <summary>Colours of a chart of its columns of numbers; none for a sheet without a chart.</summary>
    public IReadOnlyList<string> ChartColours { get; init; } = [];
}

/// <summary>A number from 0 to 1 that is shown as a percentage.</summary>
/// <param name="Value">The share.</param>
internal readonly record struct Share(double Value);
