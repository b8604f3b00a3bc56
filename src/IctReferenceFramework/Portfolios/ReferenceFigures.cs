using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Portfolios;

/// <summary>
/// Figures of the whole country as the press gave them: what the files at hand are held beside, never a measure of
/// them.
/// </summary>
internal sealed class ReferenceFigures
{
    private static readonly Lazy<ReferenceFigures> EmbeddedFigures = new(Read);

    private ReferenceFigures(DataNode root)
    {
        (On, Units, Confidence, Note) =
            (root.Date("on"), root.Number("units"), root.Choice<Confidence>("confidence"), root.Localized("note"));
        Figures = [.. root.Items("figures")
            .Select(item => new ReferenceFigure(item.Choice<StateOfPlay>("what"), item.Number("count"),
            item.OptionalText("region")))];
    }

    /// <summary>The figures that are part of this library.</summary>
    public static ReferenceFigures Embedded => EmbeddedFigures.Value;

    /// <summary>The day that they are taken for.</summary>
    public DateOnly On { get; }

    /// <summary>Number of provinces on that day.</summary>
    public int Units { get; }

    /// <summary>How sure they are.</summary>
    public Confidence Confidence { get; }

    /// <summary>What must be said of them.</summary>
    public LocalizedText Note { get; }

    /// <summary>The figures.</summary>
    public IReadOnlyList<ReferenceFigure> Figures { get; }

    private static ReferenceFigures Read() => new(new DataNode(EmbeddedData.Tree("state-of-play").Root));
}
