using DocumentFormat.OpenXml.Spreadsheet;

namespace IctReferenceFramework.Office;

/// <summary>Formats of cells: their order here is their number in the file.</summary>
internal static class ExcelStyles
{
    public const uint Text = 1;
    public const uint Head = 2;
    public const uint Percent = 3;
    public const uint Day = 4;
    public const uint Number = 5;

    private static readonly string[] Formats = ["good", "fair", "poor", "none", "waived"];

    /// <summary>Where one style of a share ends and the next begins, as on the drawing of the framework.</summary>
    public static IReadOnlyList<(string Condition, string Style)> Shares { get; } =
        [(AtLeast(Reports.Content.Shares.Good), "good"), (AtLeast(Reports.Content.Shares.Fair), "fair"),
            (">0", "poor"), ("=0", "none")];

    public static uint FormatOf(string style) => (uint)Array.IndexOf(Formats, style);

    public static Stylesheet Build() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "dd/mm/yyyy" }),
        new Fonts(Font(false), Font(true)),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFE7E6E6" }) { PatternType = PatternValues.Solid })),
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(),
            new DiagonalBorder()), Lined()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat { FormatId = 0 },
            Format(0, isHead: false),
            Format(0, isHead: true),
            Format(9, isHead: false, isCentred: true),
            Format(164, isHead: false, isCentred: true),
            Format(1, isHead: false, isCentred: true)),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }),
        new DifferentialFormats(Formats.Select(style => new DifferentialFormat(
            new Fill(new PatternFill(
                new BackgroundColor { Rgb = $"FF{OfficeColours.Of(style)}" }) { PatternType =
                PatternValues.Solid })))));

    private static string AtLeast(double share) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $">={share}");

    private static CellFormat Format(uint number, bool isHead, bool isCentred = false) =>
        new(new Alignment { WrapText = true,
            Horizontal = isCentred ? HorizontalAlignmentValues.Center : HorizontalAlignmentValues.Left,
            Vertical = isHead ? VerticalAlignmentValues.Center : VerticalAlignmentValues.Top })
        {
            NumberFormatId = number, ApplyNumberFormat = number != 0, FontId = isHead ? 1u : 0u, ApplyFont = isHead,
            FillId = isHead ? 2u : 0u, ApplyFill = isHead,
            BorderId = 1, ApplyBorder = true, FormatId = 0, ApplyAlignment = true,
        };

    private static Font Font(bool isBold)
    {
        var font = new Font();
        if (isBold)
        {
            font.Append(new Bold());
        }

        font.Append(new FontSize { Val = 11 }, new FontName { Val = "Times New Roman" });
        return font;
    }

    private static Border Lined() => new(
        Line<LeftBorder>(), Line<RightBorder>(), Line<TopBorder>(), Line<BottomBorder>(), new DiagonalBorder());

    private static T Line<T>()
        where T : BorderPropertiesType, new()
    {
        var line = new T { Style = BorderStyleValues.Thin };
        line.Append(new Color { Rgb = "FFBFBFBF" });
        return line;
    }
}
