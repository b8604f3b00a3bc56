using System.Collections.Frozen;
using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Descriptions.Vocabulary;

namespace IctReferenceFramework.Compliance;

/// <summary>The closed list of keys that follow from elsewhere.</summary>
internal static class DerivedKeys
{
    public static IReadOnlyList<DerivedKey> All { get; } =
    [
        new("users", "Nhóm sử dụng", (element, context) => [.. context.Relations.GroupsOf(IdOf(element))],
            ["groups/uses", "users/groups"]),
        new("measures", "Giải pháp kèm theo", (element, context) => [.. context.Relations.MeasuresFor(IdOf(element))],
            ["/measures", "measures/supports", "measures/status"]),
        new("used-by", "Nơi sử dụng", (element, context) => [.. context.Relations.UsersOf(IdOf(element))],
            ["components/uses", "operations-centres/uses"]),
        new("data", "Dữ liệu vào hoặc ra", DataOf, ["components/reads", "components/writes"]),
        new("contract", "Tài liệu đặc tả giao diện",
            (element, context) => [.. element.Interfaces.Select(offered => offered.Contract?.Value).OfType<string>()
            .Where(document => context.Document(document) is not null)],
                ["components/contract", "interfaces/contract", "components/interfaces"]),
        new("open-interface", "Giao diện mở",
            (element, _) => [.. element.Interfaces.Where(
            offered => offered.Protocol is { Value: not Protocol.Proprietary })
            .Select(offered => offered.Protocol!.ToString())],
                ["components/interfaces", "interfaces/protocol"]) { Written = "interfaces" },
        new("data-format", "Chuẩn dữ liệu của giao diện",
            (element, _) => [.. element.Interfaces.Select(offered => offered.Format?.Value).OfType<string>()],
            ["components/interfaces", "interfaces/format"]),
        new("outside-connection", "Hệ thống bên ngoài được kết nối",
            (element, _) => [.. element.Interfaces.Select(offered => offered.External?.Value).OfType<string>()],
            ["components/interfaces", "interfaces/external"]),
        new("redundant", "Dự phòng",
            (element, _) => element.Redundancy is { Value: not Redundancy.None } redundancy ? [redundancy.ToString()]
            : [],
            ["components/redundancy", "operations-centres/redundancy"]) { Written = "redundancy" },
        new("scalable", "Khả năng mở rộng",
            (element, _) => element.Scaling is { Value: not Scaling.Fixed } scaling ? [scaling.ToString()] : [],
            ["components/scaling", "operations-centres/scaling"]) { Written = "scaling" },

        // Of interfaces and priorities: their selections give the values.
        new("open-protocol", "Giao thức mở", static (_, _) => null, ["interfaces/protocol"]) { Written = "protocol" },
        new("application", "Ứng dụng của lĩnh vực", static (_, _) => null, ["components/domain", "components/status"]),
    ];

    private static readonly FrozenDictionary<string, DerivedKey> ByName =
        All.ToFrozenDictionary(key => key.Name, StringComparer.Ordinal);

    /// <summary>The derived key of a name; null for a key that is written.</summary>
    public static DerivedKey? Named(string name) => ByName.GetValueOrDefault(name);

    public static CheckedItem ItemOf(ArchitectureElement element, AssessmentContext context) =>
        new(IdOf(element), element.Location, element)
    {
        Derive = key => Named(key)?.Values(element, context),
    };

    private static IReadOnlyList<string>? DataOf(ArchitectureElement element, AssessmentContext context) =>
        element is Component component
        ? [.. component.Reads.Concat(component.Writes).Select(dataset => dataset.Value)
            .Where(dataset => context.Rules.Index.IsDeclared(ReferenceKind.Dataset, dataset))]
        : null;

    private static string IdOf(ArchitectureElement element) => element.RawText("id")?.Value ?? "";
}
