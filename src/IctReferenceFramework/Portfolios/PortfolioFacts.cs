using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Localities;
using IctReferenceFramework.Schema;
using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.Portfolios;

/// <summary>Known facts about localities that have no description: the content of a <c>portfolio.yaml</c>.</summary>
public sealed class PortfolioFacts
{
    private PortfolioFacts(DateOnly revision, IReadOnlyList<PortfolioLocality> localities,
        IReadOnlyList<SourceReference> sources) =>
        (Revision, Localities, Sources) = (revision, localities, sources);

    /// <summary>Day of this revision of the data.</summary>
    public DateOnly Revision { get; }

    /// <summary>The localities.</summary>
    internal IReadOnlyList<PortfolioLocality> Localities { get; }

    /// <summary>The sources that facts name.</summary>
    public IReadOnlyList<SourceReference> Sources { get; }

    /// <summary>Loads facts from the bytes of a file.</summary>
    /// <param name="content">UTF-8 text.</param>
    /// <param name="name">Name shown in findings.</param>
    /// <returns>The facts, or the findings that say why there are none.</returns>
    public static Loaded<PortfolioFacts> Load(ReadOnlySpan<byte> content, string name) =>
        Loaded<PortfolioFacts>.From(content, name, EmbeddedSchema.Portfolio, PortfolioFactsCheck.Run, Read);

    internal static PortfolioFacts Read(YamlTree tree)
    {
        var root = new DataNode(tree.Root);
        return new(
            root.Date("revision"),
            [.. root.Items("localities").Select(Locality)],
            [.. root.Items("sources").Select(FrameworkReader.Source)]);
    }

    private static PortfolioLocality Locality(DataNode node) => new(
        AdministrativeUnits.Find(node.Text("code"), node.Date("on"))!, node.Date("on"),
        [.. node.Items("facts").Select(Fact)]);

    private static PortfolioFact Fact(DataNode node) => new(
        node.Choice<StateOfPlay>("what"),
        PartialDate.TryParse(node.OptionalText("since"), out var since) ? since : null,
        node.OptionalText("number"), node.Choice<Confidence>("confidence"), node.Texts("sources"),
        node.OptionalLocalized("note"));
}
