using System.Globalization;
using System.Text;

namespace IctReferenceFramework.Benchmarks;

/// <summary>
/// Descriptions that grow in one direction only, as far as files of users do: each would show a search that is run for
/// each of what it searches.
/// </summary>
internal static class Shapes
{
    private const string Head =
        """
        format: 1
        framework: 829-2019
        document: { title: Kiến trúc, version: "1.0", status: draft, locality: { code: "12", name: Lai Châu } }

        """;

    public static IReadOnlyList<(string Name, Func<int, string> Of)> All { get; } =
    [
        ("chain of uses", n => Components(n, i => $"uses: [c-{i + 1}]")),
        ("ring of uses", n => Components(n, i => $"uses: [c-{(i + 1) % n}]")),
        ("one component used by all", n => Components(n, i => i == 0 ? "goal: x" : "uses: [c-0]")),
        ("one component uses all", n => Components(n, i => i > 0 ? "goal: x" : $"uses: [{Ids(n)}]")),
        ("uses with reasons in one map", n => Components(n, i => i > 0 ? "goal: x"
            : $"uses-with-reason: {{ {string.Join(", ", Enumerable.Range(1, n - 1).Select(j => $"c-{j}: x"))} }}")),
        ("misspelt use each", n => Components(n, i => $"uses: [cc-{i}]")),
        ("misspelt function each", n => Components(n, i => $"functions: [backbone-netwrk{i % 7}]")),
        ("misspelt key each", n => Components(n, _ => "gaol: x")),
        ("one id for all", n => Components(n, _ => "goal: x", _ => "same")),
        ("functions in one list", n => Components(1, _ => $"functions: [{Repeated(n, i => $"f-{i}", ", ")}]")),
        ("repeated keys in one mapping", n => Components(1, _ => Repeated(n, _ => "goal: x", "\n        "))),
        ("unknown keys in one mapping", n => Components(1, _ => Repeated(n, i => $"key-{i}: x", "\n        "))),
        ("keys of one's own in one mapping", n => Components(1, _ => Repeated(n, i => $"x-{i}: x", "\n        "))),
        ("interfaces of one component", n => Components(1, _ =>
            $"interfaces: [{Repeated(n, i => $"{{ name: n{i}, protocol: mqtt }}", ", ")}]")),
        ("one wrong scalar of many letters", n => Components(1, _ => $"status: {new string('x', 20 * n)}")),
        ("comments", n => Components(1, _ => "goal: x" + Repeated(n, i => $"\n# {i}", ""))),
        ("documents", n => Head + "documents:\n" + Repeated(n, i => $"  - {{ id: d-{i}, title: Văn bản {i} }}\n", "")),
        ("documents of one number", n => Head + "documents:\n"
            + Repeated(n, i => $"  - {{ id: d-{i}, number: 829/QĐ-BTTTT, date: 2019-05-31 }}\n", "")),
        ("stakeholders", n => Head + "stakeholders:\n"
            + Repeated(n, i => $"  - {{ id: s-{i}, name: Sở {i}, sector: agency, roles: [operate] }}\n", "")),
        ("waivers", n => Head + "waivers:\n" + Repeated(n, _ =>
            "  - { requirement: IOC-01, reason: x, approved-by: x, until: 2027-01-01 }\n", "")),
        ("attestations", n => Head + "attestations:\n" + Repeated(n, _ =>
            "  - { requirement: PRI-01, statement: x, by: x, on: 2026-01-15 }\n", "")),
        ("datasets", n => Head + "layers:\n  services-and-data:\n    datasets:\n"
            + Repeated(n, i => $"      - {{ id: d-{i}, name: Dữ liệu {i}, kind: master, owner: x }}\n", "")),
        ("groups", n => Head + "layers:\n  users:\n    groups:\n"
            + Repeated(n, i => $"      - {{ id: g-{i}, name: Nhóm {i}, kind: citizens }}\n", "")),
        ("projects", n => Head + "roadmap:\n  projects:\n"
            + Repeated(n, i => $"    - {{ id: p-{i}, name: Dự án {i}, delivers: [c-{i}] }}\n", "")),
        ("indicators", n => Head + "evaluation:\n  indicators:\n"
            + Repeated(n, i => $"    - {{ id: i-{i}, name: Chỉ số {i}, unit: '%' }}\n", "")),
        ("services of one centre", n => Head + "operations-centres:\n  - id: ioc\n    services:\n"
            + Repeated(n, i => $"      - {{ id: dashboard-{i}, status: operational }}\n", "")),
    ];

    private static string Components(int count, Func<int, string> rest, Func<int, string>? id = null)
    {
        var text = new StringBuilder(Head).Append("layers:\n  network:\n    components:\n");
        for (var i = 0; i < count; i++)
        {
            text.Append("      - id: ").Append(id?.Invoke(i) ?? $"c-{i}")
                .Append(CultureInfo.InvariantCulture, $"\n        name: Mạng {i}\n")
                .Append("        status: operational\n        ").Append(rest(i)).Append('\n');
        }

        return text.ToString();
    }

    private static string Ids(int count) => Repeated(count, i => $"c-{i}", ", ");

    private static string Repeated(int count, Func<int, string> one, string between) =>
        string.Join(between, Enumerable.Range(0, count).Select(one));
}
