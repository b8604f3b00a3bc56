using IctReferenceFramework.Compliance;
using IctReferenceFramework.Tests.Support;

namespace IctReferenceFramework.Tests.Compliance;

/// <summary>
/// Single decisions that were wrong once: a slip is not held against the locality twice, and nothing passes by
/// accident.
/// </summary>
public sealed class DecisionTests
{
    private const string Head = "format: 1\nframework: 829-2019\n";

    private const RequirementStatus Yes = RequirementStatus.Satisfied;
    private const RequirementStatus Part = RequirementStatus.PartiallySatisfied;
    private const RequirementStatus No = RequirementStatus.NotSatisfied;
    private const RequirementStatus Unknown = RequirementStatus.NotAssessed;

    [Theory]
    [InlineData("DOC-04", Unknown, "decision: qd",
        "documents: [{ id: qd, number: 1/QĐ-UBND, date: 01/01/2021, issuer: UBND tỉnh Lai Châu }]\n")]
    [InlineData("DOC-04", Unknown, "decision: qd", "documents: { a: { id: qd } }\n")]
    [InlineData("DOC-05", Unknown, "legal-basis: [a]",
        "documents: [{ id: a, number: 829/QĐ-BTTTT, date: 31/05/2019 }]\n")]
    [InlineData("DOC-04", Yes, "decision: qd",
        "documents: [{ id: qd, number: 1/QĐ-UBND, date: 2021-01-01, issuer: Uỷ ban nhân dân tỉnh Lai Châu }]\n")]
    [InlineData("DOC-04", No, "decision: qd",
        "documents: [{ id: qd, number: 1/QĐ-UBND, date: 2021-01-01, issuer: UBND huyện Tân Uyên }]\n")]
    [InlineData("DOC-04", No, "decision: qd",
        "documents: [{ id: qd, number: 1/QĐ-UBND, date: 2021-01-01, issuer: Sở Thông tin và Truyền thông Lai Châu "
            + "}]\n")]
    [InlineData("DOC-02", Yes, "lead-agency: Sở KH&CN, date: 2026-01-01", "")]
    [InlineData("DOC-02", Yes, "lead-agency: Sở TT&TT, date: 2021-01-01", "")]
    [InlineData("DOC-02", Yes,
        "lead-agency: Sở Khoa học và Công nghệ (trước đây là Sở Thông tin và Truyền thông), date: 2026-01-01", "")]
    [InlineData("POS-02", Unknown, "", "")]
    public void Of_the_document(string requirement, RequirementStatus expected, string document, string rest) =>
        Assert.Equal(expected, Decide(requirement, document, rest));

    [Theory]
    [InlineData("APP-02", Unknown,
        "layers: { applications: { components: [{ id: a, name: A, domain: transport, status: đang vận hành }] } }")]
    [InlineData("IOC-02", No, "operations-centres: [{ id: c, name: C, status: live, level: province }]")]
    [InlineData("IOC-01", Unknown, "operations-centres: [{ id: c, name: C, status: operational, level: tỉnh }]")]
    [InlineData("ARC-07", Unknown,
        "layers: { network: { components: [{ id: a, name: A, status: operational, critical: true, redundancy: "
        + "dual }] } }")]
    [InlineData("ARC-07", Unknown,
        "layers: { network: { components: [{ id: a, name: A, status: operational, critical: yes, redundancy: "
        + "standby }] } }")]
    [InlineData("NET-06", Yes,
        "layers: { network: { components: [{ id: a, name: A, status: operational, functions: [access-network], "
        + "critical: True, redundancy: standby }] } }")]
    [InlineData("DOC-08", Unknown,
        "stakeholders: [{ id: s, name: S, sector: agency, roles: [build, procure, operate, maintian] }]")]
    [InlineData("USR-04", Unknown,
        "layers: { users: { groups: [{ id: g, name: G, kind: citizens, channels: [web, app, hotline] }] } }")]
    [InlineData("DOC-10", Unknown, "roadmap: { phases: { a: 1 } }")]
    [InlineData("USR-02", No,
        "layers: { users: { groups: [{ id: g, name: G, kind: citizens, uses: [app] }], components: [{ id: app, "
        + "name: A, status: retired, functions: [mobile-app] }] } }")]
    [InlineData("PRI-05", No,
        "layers: { users: { groups: [{ id: g, name: G, kind: citizens, uses: [n] }, { id: h, name: H, kind: "
        + "businesses, uses: [n] }] }, services-and-data: { components: [{ id: n, name: N, status: operational, "
        + "uses: [n] }] } }")]
    [InlineData("IOC-07", No,
        "operations-centres: [{ id: c, name: C, status: operational, level: province, operating-regulation: q "
        + "}]\ndocuments: [{ id: q, number: 5/QĐ-UBND, date: 2030-01-01 }]")]
    public void Of_components(string requirement, RequirementStatus expected, string rest) =>
        Assert.Equal(expected, Decide(requirement, "", rest + "\n"));

    [Fact]
    public void What_is_written_and_wrong_stays_wrong_in_a_description_from_public_sources() =>
        Assert.Equal(No, Decide("NET-07", "",
        "basis: public-sources\nlayers: { data-acquisition: { components: [{ id: s, name: S, status: operational, "
            + "interfaces: [{ protocol: proprietary }] }] } }\n"));

    [Fact]
    public void Excluded_layers_need_not_be_covered() => Assert.Equal(Yes, Decide("SEC-01", "", """
        systems: { security: { components: [{ id: s, name: S, status: operational, functions: [network-protection], covers: [users, applications, services-and-data, computing-and-storage, network] }] } }
        exclusions: [{ part: data-acquisition, reason: x, approved-by: y, until: 2030-01-01 }]

        """));

    [Fact]
    public void The_keys_of_a_value_must_be_those_of_one_item()
    {
        const string Split = """
            consultations:
              - { party: citizens, date: 2020-01-01 }
              - { party: citizens, document: d }
              - { party: businesses, date: 2020-01-01, document: d }
              - { party: associations, date: 2020-01-01, document: d }
            documents: [{ id: d, title: Biên bản }]

            """;
        Assert.Equal(Part, Decide("PRI-02", "", Split));
        Assert.Equal(Yes, Decide("PRI-02", "",
            Split.Replace("citizens, date: 2020-01-01", "citizens, date: 2020-01-01, document: d",
            StringComparison.Ordinal)));
    }

    [Fact]
    public void Capacity_is_summed_and_a_shortage_that_the_target_covers_is_none_there()
    {
        const string Figures = """
            layers:
              computing-and-storage:
                components:
                  - { id: a, name: A, status: operational, capacity: [{ resource: compute, amount: 10, unit: vcpu, needed: 15, needed-by: 2030 }, { resource: storage, amount: 900, unit: gb, needed: 0.5, needed-by: 2030 }] }
                  - { id: b, name: B, status: planned, capacity: [{ resource: compute, amount: 10, unit: vcpu }] }
              network:
                components: [{ id: n, name: N, status: operational, capacity: [{ resource: bandwidth, amount: 10, unit: gbps, needed: 8, needed-by: 2030 }] }]

            """;
        var result = Validated.Text(Whole("", Figures)).Assessment!["PRI-04"];
        Assert.Equal((Part, Yes), (result.AsIs.Status, result.Target.Status));
    }

    [Fact]
    public void A_document_without_title_is_said_once() => Assert.Equal(Unknown, Validated.Text(
        Head + "document: { version: \"1\", status: draft, locality: { code: \"12\", name: Lai Châu } }\n")
            .Assessment!["DOC-01"].Target.Status);

    private static RequirementStatus Decide(string requirement, string document, string rest) =>
        Validated.Text(Whole(document, rest)).Assessment![requirement].Target.Status;

    private static string Whole(string document, string rest) =>
        $"{Head}document: {{ title: Kiến trúc, version: \"1\", status: issued, locality: {{ code: \"12\", name: "
            + $"Lai Châu }}{(document.Length > 0 ? ", " + document : "")} }}\n{rest}";
}
