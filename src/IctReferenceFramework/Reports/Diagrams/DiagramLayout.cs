namespace IctReferenceFramework.Reports.Diagrams;

/// <summary>Where parts and boxes stand: centre and layers as rows, systems in a column at the side.</summary>
internal sealed class DiagramLayout
{
    public const double BoxWidth = 178;
    public const double BoxHeight = 50;
    public const double Space = 14;

    /// <summary>Height of the name of a part above its boxes.</summary>
    public const double Heading = 30;

    private const int BoxesInARow = 6;

    private const double RowWidth = (BoxesInARow * (BoxWidth + Space)) + Space;
    private const double SideWidth = BoxWidth + (2 * Space);

    private readonly Dictionary<DiagramNode, (double X, double Y)> _places = [];
    private readonly List<DiagramFrame> _frames = [];

    /// <summary>Lays out a diagram below a head of a height.</summary>
    public DiagramLayout(DiagramContent content, double head)
    {
        var (rows, sides) = (content.Parts.Where(part => !part.IsAtTheSide).ToList(),
            content.Parts.Where(part => part.IsAtTheSide).ToList());
        var bottom = head;
        foreach (var part in rows)
        {
            bottom = Place(part, Space, bottom, BoxesInARow, RowWidth) + Space;
        }

        var left = rows.Count > 0 ? Space + RowWidth + Space : Space;
        var sideBottom = head;
        foreach (var part in sides)
        {
            sideBottom = Place(part, left, sideBottom, 1, SideWidth) + Space;
        }

        Width = sides.Count > 0 ? left + SideWidth + Space : left;
        Height = Math.Max(bottom, sideBottom);
    }

    public double Width { get; }

    public double Height { get; }

    public IReadOnlyList<DiagramFrame> Frames => _frames;

    /// <summary>The upper left corner of each box.</summary>
    public IReadOnlyDictionary<DiagramNode, (double X, double Y)> Places => _places;

    private double Place(DiagramPart part, double x, double y, int columns, double width)
    {
        var lines = Math.Max(1, (part.Nodes.Count + columns - 1) / columns);
        var height = Heading + (lines * (BoxHeight + Space));
        _frames.Add(new(part, x, y, width, height));
        foreach (var (node, i) in part.Nodes.Select((node, i) => (node, i)))
        {
            _places[node] = (x + Space + (i % columns * (BoxWidth + Space)),
                y + Heading + (i / columns * (BoxHeight + Space)));
        }

        return y + height;
    }
}
