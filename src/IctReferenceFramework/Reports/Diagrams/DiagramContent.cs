using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Reports.Diagrams;

/// <summary>What a diagram of an architecture shows: components in their parts, and who uses whom.</summary>
internal sealed class DiagramContent
{
    private DiagramContent(IReadOnlyList<DiagramPart> parts, IReadOnlyList<(DiagramNode From, DiagramNode To)> uses) =>
        (Parts, Uses) = (parts, uses);

    /// <summary>Title of the document, and its locality and day.</summary>
    public required (string Title, string Locality) Head { get; init; }

    /// <summary>True if what is not there is not known, and not missing.</summary>
    public required bool IsFromPublicSources { get; init; }

    /// <summary>
    /// The centre first, then the layers from the top, then the systems; of the whole also those without components.
    /// </summary>
    public IReadOnlyList<DiagramPart> Parts { get; }

    public IReadOnlyList<(DiagramNode From, DiagramNode To)> Uses { get; }

    /// <summary>The whole architecture, or one part with what it uses and what uses it.</summary>
    public static DiagramContent Of(ArchitectureDescription description, ReferenceFramework framework,
        Language language, string? part)
    {
        var nodes = description.Elements.Where(element => element.RawText("id") is not null)
            .Select((element, i) => new DiagramNode(
                i + 1, element.RawText("id")!.Value, element.Name?.Value ?? element.RawText("id")!.Value,
                Rules.Use.PartOf(element), element.Status?.Value))
                    .ToList();
        var byId = nodes.GroupBy(node => node.Id).ToDictionary(same => same.Key, same => same.First());
        var uses =
            (from element in description.Elements
             let user = byId.GetValueOrDefault(element.RawValue("id") ?? "")
             where user is not null
             from id in element.Uses.Select(use => use.Value)
                 .Concat(element.UsesWithReason.Select(use => use.Component.Value))
             let used = byId.GetValueOrDefault(id)
             where used is not null && used != user
             select (From: user, To: used)).Distinct().ToList();
        if (part is not null)
        {
            uses = uses.FindAll(use => use.From.Part == part || use.To.Part == part);
            var near = uses.SelectMany(use => new[] { use.From, use.To }).ToHashSet();
            nodes = nodes.FindAll(node => node.Part == part || near.Contains(node));
        }

        // A component may stand in a part that a framework of the user's own does not have: it is not drawn.
        nodes = nodes.FindAll(node => framework.FindPart(node.Part) is not null);
        var drawn = nodes.ToHashSet();
        uses = uses.FindAll(use => drawn.Contains(use.From) && drawn.Contains(use.To));
        var order = framework.Parts.OrderBy(p => p is CentrePart ? 0 : p is Layer ? 1 : 2).ToList();
        return new(
            [.. order.Select(p =>
                new DiagramPart(p.Id, p.Name.In(language), p is CrossCuttingSystem,
                [.. nodes.Where(node => node.Part == p.Id)]))
                .Where(p => part is null || p.Nodes.Count > 0)],
            uses)
        {
            Head = (description.Document?.Title?.Value ?? "", string.Join(" · ", new[]
            {
                description.Document?.Locality?.Unit?.Value, description.Document?.Locality?.Name?.Value,
                description.Document?.Date is { } date ? Day.In(language, date.Value) : null,
            }.OfType<string>())),
            IsFromPublicSources = description.Basis is { Value: DescriptionBasis.PublicSources },
        };
    }
}
