using System.Text;
using IctReferenceFramework.Compliance;
using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Tests.Support;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Tests.Conventions;

/// <summary>Profiles are data like the framework: whole, honest about what was not read, scored apart.</summary>
public sealed class ProfileTests
{
    private const string Head = "format: 1\nframework: 829-2019\n";

    private const string Document =
        "document: { title: Kiến trúc, version: \"1\", status: issued, date: 2026-10-01, locality: { code: "
        + "\"12\", name: Lai Châu } }\n";

    public static TheoryData<string> Requirements { get; } =
        [.. Profiles.All.SelectMany(
            profile => profile.Requirements.Select(requirement => $"{profile.Id}/{requirement.Id}"))];

    [Fact]
    public void Embedded_profiles_pass_their_own_schema_and_checks()
    {
        foreach (var profile in Profiles.All)
        {
            var loading = Profiles.Load(Encoding.UTF8.GetBytes(Profiles.DataOf(profile.Id)), profile.Id);
            Assert.Empty(loading.Findings.Select(
                finding => $"{profile.Id}:{finding.Location} {finding.Rule.Id} {finding.Message.En}"));
            Assert.Equal(profile.Id, loading.Data!.Id);
        }
    }

    [Fact]
    public void Each_says_what_could_not_be_read_and_when_it_applies()
    {
        Assert.Equal(7, Profiles.All.Count);
        Assert.All(Profiles.All, profile => Assert.NotEmpty(profile.Status.Unknown));
        Assert.All(Profiles.All, profile => Assert.Equal(Profiles.Find(profile.Id), profile));
        Assert.True(Profiles.Get("ioc-1709-2025").AppliesOn(new(2026, 11, 22)));
        Assert.False(Profiles.Get("ioc-pilot-2020").AppliesOn(new(2026, 11, 22)));
        Assert.Empty(Profiles.All.SelectMany(profile => profile.Supersedes).Where(id => Profiles.Find(id) is null));
    }

    [Fact]
    public void Ids_of_requirements_are_unique_among_framework_and_profiles()
    {
        var ids = ReferenceFrameworks.Default.Requirements.Concat(
            Profiles.All.SelectMany(profile => profile.Requirements)).Select(r => r.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(new[] { "SEC-05", "SEC-06", "SEC-07", "IOC-06", "KPI-01", "KPI-02" },
            id => Assert.Contains(id, ids));
    }

    [Fact]
    public void What_is_verified_names_a_source_that_can_be_opened_and_texts_are_translated()
    {
        foreach (var profile in Profiles.All)
        {
            var whole = profile.AppliedTo(ReferenceFrameworks.Default);
            Assert.Empty(profile.Requirements.Where(r => r.Provenance.Confidence == Confidence.Verified
                && !r.Provenance.Sources.Any(id => whole.FindSource(id)!.Urls.Count > 0)).Select(r => r.Id));
            Assert.Empty(profile.Requirements.SelectMany(r => new[] { r.Title, r.Evidence })
                .Where(text => text.Vi == text.En || !VietnameseLetters.IsComposed(text.Vi)).Select(text => text.Vi));
        }
    }

    [Theory]
    [MemberData(nameof(Requirements))]
    public void The_example_of_a_requirement_satisfies_it_and_an_empty_file_does_not(string path)
    {
        var (profile, id) = (path.Split('/')[0], path.Split('/')[1]);
        var example = Profiles.Get(profile).Requirements.First(requirement => requirement.Id == id).Example;
        var filled = ExampleDescription.Whole(example)
            .Replace("framework: 829-2019\n", $"framework: 829-2019\nprofiles: [{profile}]\n",
            StringComparison.Ordinal);
        var result = Validated.Text(filled);
        Assert.Empty(result.Findings.Where(f => f.Severity == Severity.Error && f.Rule.Id[3] != '3')
            .Select(f => $"{f.Location} {f.Rule.Id} {f.Message.En}"));
        var decided = Assert.Single(result.Profiles).Assessment[id].Target;
        Assert.True(decided.Status == RequirementStatus.Satisfied, $"{path}: {decided.Status} {decided.Reason.En}");
        var empty = Validated.Text($"{Head}profiles: [{profile}]\n{Document}");
        Assert.NotEqual(RequirementStatus.Satisfied, empty.Profiles[0].Assessment[id].Target.Status);
    }

    [Fact]
    public void The_pilot_guidance_and_guidance_1709_judge_the_same_centre_differently()
    {
        var result = Validated.Text(Head + "profiles: [ioc-pilot-2020, ioc-1709-2025]\n" + Document + """
            operations-centres:
              - id: ioc
                name: Trung tâm
                status: operational
                level: province
                services:
                  - { id: field-report, status: operational }
                  - { id: traffic, status: operational }
                  - { id: public-security, status: operational }
                  - { id: online-info, status: operational }
                  - { id: infosec, status: operational }

            """);
        Assert.Equal(RequirementStatus.Satisfied, result.Profiles[0].Assessment["IP20-01"].Target.Status);
        Assert.Equal((false, true), (result.Profiles[0].Applies, result.Profiles[1].Applies));
        Assert.Equal(RequirementStatus.NotSatisfied, result.Profiles[1].Assessment["IOC-06"].Target.Status);
        Assert.Contains("'data-owner'", result.Profiles[1].Assessment["IOC-06"].Target.Reason.En,
            StringComparison.Ordinal);
        Assert.All(result.Findings.Where(f => f.RequirementIds is [var id]
            && id.StartsWith("IP20", StringComparison.Ordinal)), f => Assert.Equal(Severity.Info, f.Severity));
        Assert.Equal(117, result.Assessment!.Results.Count);
    }

    [Theory]
    [InlineData(2, RequirementStatus.NotSatisfied)]
    [InlineData(3, RequirementStatus.Satisfied)]
    public void A_provincial_platform_of_level_2_is_found_with_the_article_that_says_3(int level,
        RequirementStatus expected)
    {
        var text = Head + "profiles: [security-331-2026]\n" + Document
            + $"layers: {{ services-and-data: {{ components: [{{ id: kho, name: Kho, status: operational, "
                + $"functions: [shared-data-store], security-level: {level} }}] }} }}\n";
        var result = Validated.Text(text);
        var decided = result.Profiles[0].Assessment["SL331-01"].Target;
        Assert.Equal(expected, decided.Status);
        if (level == 2)
        {
            Assert.Contains("khoản 3 Điều 13 Nghị định số 331/2026/NĐ-CP", decided.Reason.Vi, StringComparison.Ordinal);
            var finding = Assert.Single(result.Findings, f => f.RequirementIds.Contains("SL331-01"));
            Assert.Equal("2", text.Split('\n')[finding.Location.Line - 1].Substring(finding.Location.Start.Column - 1,
                1));
        }
    }

    [Fact]
    public void A_level_approved_before_the_decree_is_kept() =>
        Assert.Equal(RequirementStatus.Satisfied, Validated.Text(
        Head + "profiles: [security-331-2026]\n" + Document + """
            layers: { services-and-data: { components: [{ id: kho, name: Kho, status: operational, functions: [shared-data-store], security-level: 2, security-approval: pd }] } }
            documents: [{ id: pd, number: 9/QĐ-UBND, date: 2024-05-01 }]

            """).Profiles[0].Assessment["SL331-01"].Target.Status);

    [Theory]
    [InlineData(2, RequirementStatus.NotSatisfied)]
    [InlineData(3, RequirementStatus.Satisfied)]
    public void Logs_are_kept_as_long_as_the_level_asks_for(int months, RequirementStatus expected) =>
        Assert.Equal(expected, Validated.Text(
        Head + "profiles: [security-331-2026]\n" + Document
        + $"layers: {{ services-and-data: {{ components: [{{ id: kho, name: Kho, status: operational, "
            + $"security-level: 3, log-retention-months: {months} }}] }} }}\n")
        .Profiles[0].Assessment["SL14423-01"].Target.Status);

    [Fact]
    public void A_profile_of_the_users_is_assessed_and_its_requirements_can_be_waived()
    {
        var loading = Profiles.Load(Encoding.UTF8.GetBytes(Own), "own.yaml");
        Assert.Empty(loading.Findings.Select(f => $"{f.Location} {f.Message.En}"));
        var validator = new ArchitectureValidator(Validated.Options with { Profiles = [loading.Data!] });
        var result = validator.ValidateText(Head + Document
            + "waivers: [{ requirement: TINH-01, reason: Chưa có kinh phí, owner: Sở, approved-by: Uỷ ban nhân "
                + "dân, until: 2027-01-01 }]\n", "x");
        Assert.Equal(RequirementStatus.Waived, Assert.Single(result.Profiles).Assessment["TINH-01"].Target.Status);
        Assert.DoesNotContain(result.Findings, f => f.Rule.Id == "ICT5002");
    }

    [Theory]
    [InlineData("part: services-and-data", "part: servises", "ICT8002")]
    [InlineData("functions: [service-integration]", "functions: [servise-integration]", "ICT8002")]
    [InlineData("kind: profile\n", "", "ICT8006")]
    [InlineData("applies: { from: 2026-01-01 }\n", "", "ICT8006")]
    [InlineData("obligation: must", "obligation: musst", "ICT1004")]
    [InlineData("id: TINH-01", "id: IOC-01", "ICT8001")]
    [InlineData("function-provided: { functions: [service-integration] }",
        "every-has: { of: applications, keys: [nothing] }", "ICT8002")]
    [InlineData("applies: { from: 2026-01-01 }", "applies: { from: 2026-01-01, until: 2025-01-01 }", "ICT8007")]
    [InlineData("nothing of it", "", "")]
    public void A_broken_profile_is_reported_at_its_place(string written, string wrong, string rule)
    {
        var loading = Profiles.Load(Encoding.UTF8.GetBytes(Own.Replace(written, wrong, StringComparison.Ordinal)),
            "own.yaml");
        Assert.Equal(rule, loading.Findings.Count == 0 ? "" : Assert.Single(loading.Findings).Rule.Id);
        Assert.All(loading.Findings, finding => Assert.True(finding.Location.Line > 1));
    }

    [Fact]
    public void A_profile_is_no_framework() => Assert.Contains(
        ReferenceFrameworks.Load(Encoding.UTF8.GetBytes(Own), "own.yaml").Findings,
        finding => finding.Rule.Id == "ICT8006");

    /// <summary>The example of the guide, so that the guide is right.</summary>
    private static string Own { get; } = Repository.Read("docs/adding.md") is var guide
        && guide.IndexOf("kind: profile", StringComparison.Ordinal) is var at && at > 0
        ? guide[guide.LastIndexOf("```yaml\n", at, StringComparison.Ordinal)..][8..].Split("```")[0]
        : throw new InvalidOperationException("docs/adding.md shows no profile.");
}
