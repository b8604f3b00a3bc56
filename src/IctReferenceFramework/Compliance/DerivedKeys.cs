using IctReferenceFramework.Descriptions;

namespace IctReferenceFramework.Compliance;

/// <summary>Keys of components that are not written but follow from elsewhere.</summary>
internal static class DerivedKeys
{
    public static CheckedItem ItemOf(ArchitectureElement element, AssessmentContext context)
    {
        var id = element.RawText("id")?.Value ?? "";
        return new(id, element.Location, element)
        {
            Derive = key => key switch
            {
                "users" => [.. context.GroupsOf(id)],
                "measures" => [.. context.MeasuresFor(id)],
                "used-by" => [.. context.UsersOf(id)],
                "data" when element is Component component => [.. component.Reads.Concat(component.Writes)
                    .Select(dataset => dataset.Value).Where(dataset => context.Rules.Index.IsDeclared(ReferenceKind.Dataset, dataset))],
                "contract" => [.. element.Interfaces.Select(offered => offered.Contract?.Value).OfType<string>()
                    .Where(document => context.Document(document) is not null)],
                "open-interface" => [.. element.Interfaces.Where(offered => offered.Protocol is { Value: not Protocol.Proprietary })
                    .Select(offered => offered.Protocol!.ToString())],
                "data-format" => [.. element.Interfaces.Select(offered => offered.Format?.Value).OfType<string>()],
                "outside-connection" => [.. element.Interfaces.Select(offered => offered.External?.Value).OfType<string>()],
                "redundant" => element.Redundancy is { Value: not Redundancy.None } redundancy ? [redundancy.ToString()] : [],
                "scalable" => element.Scaling is { Value: not Scaling.Fixed } scaling ? [scaling.ToString()] : [],
                _ => null,
            },
        };
    }
}
