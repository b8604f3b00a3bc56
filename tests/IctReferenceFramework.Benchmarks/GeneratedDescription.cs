using System.Globalization;
using System.Text;

namespace IctReferenceFramework.Benchmarks;

/// <summary>
/// A description of any size that looks like one of a province: names in Vietnamese, functions, uses, datasets, groups,
/// a centre and documents, some of them without what requirements ask for. The same size gives the same text.
/// </summary>
internal static class GeneratedDescription
{
    private static readonly (string Part, string[] Functions, string Extra)[] Parts =
    [
        ("users", ["mobile-app", "web-portal", "voice"], ""),
        ("applications", [], "domain"),
        ("services-and-data", ["data-integration", "shared-data-store", "gis-platform", "iot-platform"], "reads"),
        ("computing-and-storage", ["data-centre", "edge-computing"], ""),
        ("network", [], "technologies"),
        ("data-acquisition", ["video-capture"], "devices"),
    ];

    private static readonly string[] Domains = ["transport", "health", "education", "environment", "tourism", "safety"];

    private static readonly string[] Owners =
        ["Sở Khoa học và Công nghệ", "Công an tỉnh", "Sở Xây dựng", "Ủy ban nhân dân thành phố"];

    public static string Of(int components)
    {
        var text = new StringBuilder(
            """
            format: 1
            framework: 829-2019
            document:
              title: Kiến trúc ICT phát triển đô thị thông minh
              version: "1.0"
              status: draft
              locality: { code: "12", name: Lai Châu }
              views: [business, application, data, technology]
            layers:

            """);
        for (var part = 0; part < Parts.Length; part++)
        {
            Line(text, $"  {Parts[part].Part}:");
            if (part == 0)
            {
                Groups(text, components);
            }

            if (Parts[part].Part == "services-and-data")
            {
                Datasets(text, components);
            }

            Line(text, "    components:");
            for (var i = 0; i < Math.Max(1, components / Parts.Length); i++)
            {
                Component(text, part, i);
            }
        }

        Centre(text);
        Line(text, "documents:");
        for (var i = 0; i < Math.Max(2, components / 20); i++)
        {
            Line(text, $"  - {{ id: tai-lieu-{i}, title: Hồ sơ thiết kế số {i}, number: {i + 1}/QĐ-UBND, "
                + "date: \"2024-03-05\" }");
        }

        return text.ToString();
    }

    private static void Component(StringBuilder text, int part, int i)
    {
        var (name, functions, extra) = Parts[part];
        Line(text, $"      - id: {name}-{i}");
        Line(text, $"        name: Hệ thống thông tin số {i} của lớp {part + 1}");
        Line(text, $"        status: {(i % 7 == 3 ? "planned" : "operational")}");
        if (functions.Length > 0)
        {
            Line(text, $"        functions: [{functions[i % functions.Length]}]");
        }

        Line(text, $"        goal: Phục vụ người dân và doanh nghiệp trên địa bàn, mục tiêu {i % 9}");
        Line(text, $"        owner: {Owners[i % Owners.Length]}");
        Line(text, extra switch
        {
            "domain" => $"        domain: {Domains[i % Domains.Length]}",
            "reads" => $"        reads: [du-lieu-{i / 8}]",
            "technologies" => "        technologies: [metro-ethernet, 5g]",
            "devices" => "        devices:\n          - { kind: camera, quantity: 12 }",
            _ => "        since: \"2023-05-01\"",
        });
        if (part + 1 < Parts.Length)
        {
            Line(text, i % 2 == 0 ? $"        uses: [{Parts[part + 1].Part}-{i}]"
                : $"        uses: [{Parts[part + 1].Part}-{i}, {Parts[part + 1].Part}-{i - 1}]");
        }

        if (i % 3 != 0)
        {
            Line(text, "        interfaces:\n          - { protocol: https-rest, format: json }");
        }

        if (i % 4 == 0)
        {
            Line(text, "        critical: true\n        availability-percent: 99.5\n        rto-hours: 4\n"
                + "        redundancy: standby");
        }

        Line(text, $"        security-level: {1 + (i % 3)}");
        Line(text, $"        evidence: [tai-lieu-{i / 20}]");
    }

    private static void Groups(StringBuilder text, int components)
    {
        Line(text, "    groups:");
        for (var i = 0; i < Math.Max(3, components / 100); i++)
        {
            var kind = i % 2 == 0 ? "citizens" : "officials";
            Line(text, $"      - {{ id: nhom-{i}, name: Nhóm người dùng số {i}, kind: {kind}, channels: [mobile-app], "
                + $"uses: [users-{i % Math.Max(1, components / Parts.Length)}] }}");
        }
    }

    private static void Datasets(StringBuilder text, int components)
    {
        Line(text, "    datasets:");
        for (var i = 0; i <= components / Parts.Length / 8; i++)
        {
            var kind = i % 2 == 0 ? "master" : "sector";
            Line(text, $"      - {{ id: du-lieu-{i}, name: Cơ sở dữ liệu số {i}, kind: {kind}, "
                + $"owner: {Owners[i % Owners.Length]}, kept-in: computing-and-storage-0 }}");
        }
    }

    private static void Centre(StringBuilder text) => Line(text,
        """
        operations-centres:
          - id: ioc
            name: Trung tâm Giám sát, điều hành đô thị thông minh
            status: operational
            level: province
            uses: [services-and-data-0]
            staff-total: 24
            services:
              - { id: field-report, status: operational, fed-by: [du-lieu-0] }
              - { id: public-security, status: operational, fed-by: [du-lieu-0] }
              - { id: alerts, status: planned }
        """);

    private static void Line(StringBuilder text, FormattableString line) =>
        text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
