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
        new("users", new("nhóm đối tượng sử dụng ghi mã này ở 'uses'", "a group of users that names it under 'uses'"),
            (element, context) => [.. context.Relations.GroupsOf(IdOf(element))],
            ["groups/uses", "users/groups"]),
        new("measures", new("giải pháp phi công nghệ ghi mã này ở 'supports'",
            "a measure that names it under 'supports'"),
            (element, context) => [.. context.Relations.MeasuresFor(IdOf(element))],
            ["/measures", "measures/supports", "measures/status"]),
        new("used-by", new("thành phần khác ghi mã này ở 'uses'", "a component that names it under 'uses'"),
            (element, context) => [.. context.Relations.UsersOf(IdOf(element))],
            ["components/uses", "operations-centres/uses"]),
        new("data", new("tập dữ liệu ở 'reads' hoặc 'writes'", "a dataset under 'reads' or 'writes'"),
            DataOf, ["components/reads", "components/writes"]),
        new("contract", new("giao diện có tài liệu đặc tả ở 'contract'",
            "an interface with a document under 'contract'"),
            (element, context) => [.. element.Interfaces.Select(offered => offered.Contract?.Value).OfType<string>()
            .Where(document => context.Document(document) is not null)],
                ["components/contract", "interfaces/contract", "components/interfaces"]),
        new("open-interface", new("giao diện có 'protocol' mở", "an interface with an open 'protocol'"),
            (element, _) => [.. element.Interfaces.Where(
            offered => offered.Protocol is { Value: not Protocol.Proprietary })
            .Select(offered => offered.Protocol!.ToString())],
                ["components/interfaces", "interfaces/protocol"]) { DeniedBy = "interfaces" },
        new("data-format", new("giao diện có 'format'", "an interface with a 'format'"),
            (element, _) => [.. element.Interfaces.Select(offered => offered.Format?.Value).OfType<string>()],
            ["components/interfaces", "interfaces/format"]),
        new("outside-connection", new("giao diện có 'external'", "an interface with 'external'"),
            (element, _) => [.. element.Interfaces.Select(offered => offered.External?.Value).OfType<string>()],
            ["components/interfaces", "interfaces/external"]),
        new("redundant", new("phương án dự phòng ở 'redundancy', khác 'none'", "a 'redundancy' other than 'none'"),
            (element, _) => element.Redundancy is { Value: not Redundancy.None } redundancy ? [redundancy.ToString()]
            : [],
            ["components/redundancy", "operations-centres/redundancy"]) { DeniedBy = "redundancy" },
        new("scalable", new("cách mở rộng ở 'scaling', khác 'fixed'", "a 'scaling' other than 'fixed'"),
            (element, _) => element.Scaling is { Value: not Scaling.Fixed } scaling ? [scaling.ToString()] : [],
            ["components/scaling", "operations-centres/scaling"]) { DeniedBy = "scaling" },

        new("elastic", new("'scaling: elastic'", "'scaling: elastic'"),
            (element, _) => element.Scaling is { Value: Scaling.Elastic } scaling ? [scaling.ToString()] : [],
            ["components/scaling", "operations-centres/scaling"]) { DeniedBy = "scaling" },
        new("shared-use", new("ít nhất hai thành phần ghi mã này ở 'uses'", "two components that name it under 'uses'"),
            SharedUseOf, ["components/uses", "operations-centres/uses"]),

        // Of interfaces, priorities and projects: their selections give the values.
        new("open-protocol", new("giao thức mở ở 'protocol'", "an open 'protocol'"),
            static (_, _) => null, ["interfaces/protocol"]) { DeniedBy = "protocol" },
        new("application", new("ứng dụng có 'domain' này", "an application with this 'domain'"),
            static (_, _) => null, ["components/domain", "components/status"]),
        new("domain-measures",
            new("giải pháp phi công nghệ ghi một ứng dụng của lĩnh vực này ở 'supports'",
                "a measure that names an application of this domain under 'supports'"), static (_, _) => null,
            ["/measures", "measures/supports", "measures/status"]),
        new("framework-basis",
            new("quyết định ban hành Kiến trúc hoặc Quyết định số 829/QĐ-BTTTT ở 'legal-basis'",
                "the decision on the architecture, or Decision 829/QĐ-BTTTT, under 'legal-basis'"),
            static (_, _) => null,
            ["projects/legal-basis", "document/decision", "documents/number", "documents/date"])
        {
            DeniedBy = "legal-basis",
        },
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

    // What only one uses is not shared.
    private static List<string> SharedUseOf(ArchitectureElement element, AssessmentContext context) =>
        context.Relations.UsersOf(IdOf(element)).Distinct(StringComparer.Ordinal).ToList() is { Count: > 1 } users
            ? users
            : [];

    private static string IdOf(ArchitectureElement element) => element.RawValue("id") ?? "";
}
