using System.Text.Json;

namespace IctReferenceFramework.Cli.Tests;

public sealed class ProfileTests
{
    private const string Own = """
        format: 1
        kind: profile
        id: cua-tinh
        version: "1.0"
        revision: 2026-11-22
        name: { vi: Yêu cầu riêng, en: Own requirements }
        instrument: { issuer: { vi: Tỉnh, en: Province }, title: { vi: Quy định, en: Regulation }, confidence: verified, sources: [S-829TXT] }
        status: { state: in-force, as-of: 2026-11-22, statement: { vi: Đang áp dụng., en: In force. }, sources: [S-829TXT] }
        applies: { from: 2026-01-01 }
        requirements:
          - id: TINH-01
            part: services-and-data
            title: { vi: Có tích hợp dịch vụ, en: Services are integrated }
            obligation: must
            obligation-basis: quoted
            evidence: { vi: Có thành phần tích hợp., en: A component integrates. }
            checks: [{ function-provided: { functions: [service-integration] } }]
            strength: declared
            origin: cua-tinh
            confidence: verified
            sources: [S-829TXT]
            example: "x-a: 1"

        """;

    private const string Description = """
        format: 1
        framework: 829-2019
        document: { title: A, version: "1", status: draft, locality: { code: "12", name: Lai Châu } }

        """;

    [Fact]
    public void A_profile_is_printed_with_its_gaps_in_three_forms()
    {
        var text = CliRun.Of("framework", "ioc-1709-2025");
        Assert.Contains("Chưa xác minh được: Phụ lục của công văn.", text.Output, StringComparison.Ordinal);
        Assert.Contains("Not known: The annex of the dispatch.",
            CliRun.Of("framework", "ioc-1709-2025", "--lang", "en").Output, StringComparison.Ordinal);
        Assert.StartsWith("# ", CliRun.Of("framework", "ioc-1709-2025", "--format", "markdown").Output,
            StringComparison.Ordinal);
        using var json = JsonDocument.Parse(CliRun.Of("framework", "security-331-2026", "--format", "json").Output);
        Assert.Equal("profile", json.RootElement.GetProperty("kind").GetString());
        Assert.Contains("ioc-1709-2025", CliRun.Of("framework").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_requirement_of_a_profile_is_explained() =>
        Assert.Contains("Nghị định số 331/2026/NĐ-CP", CliRun.Of("explain", "sl331-01").Output,
            StringComparison.Ordinal);

    [Fact]
    public void A_profile_is_switched_on_by_id_and_by_path_and_scored_apart()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.yaml", Description);
        folder.Add("own.yaml", Own);
        var run = CliRun.In(folder.Path, "validate", "a.yaml", "--profile", "own.yaml", "--profile",
            "maturity-03-2026", "--as-of", "2026-11-22");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Yêu cầu riêng · cua-tinh", run.Output, StringComparison.Ordinal);
        Assert.Contains("lỗi ICT3001: TINH-01", run.Output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(
            CliRun.In(folder.Path, "validate", "a.yaml", "--profile", "own.yaml", "--format", "json").Output);
        var profile = json.RootElement.GetProperty("files")[0].GetProperty("profiles")[0];
        Assert.Equal("cua-tinh", profile.GetProperty("profile").GetString());
        Assert.Equal(1, profile.GetProperty("assessment").GetProperty("requirements").GetArrayLength());
        Assert.Contains("Có thành phần tích hợp.", CliRun.In(folder.Path, "framework", "own.yaml").Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_profile_that_is_not_there_or_is_broken_ends_with_2()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.yaml", Description);
        folder.Add("bad.yaml",
            Own.Replace("part: services-and-data", "part: servises-and-data", StringComparison.Ordinal));
        Assert.Contains("'ioc-1709-2025'",
            CliRun.In(folder.Path, "validate", "a.yaml", "--profile", "ioc-1709-2026").Error, StringComparison.Ordinal);
        var broken = CliRun.In(folder.Path, "validate", "a.yaml", "--profile", "bad.yaml");
        Assert.Equal(2, broken.ExitCode);
        Assert.Contains("bad.yaml:12:11", broken.Error, StringComparison.Ordinal);
        Assert.Equal(2, CliRun.In(folder.Path, "validate", "a.yaml", "--framework", "bad.yaml").ExitCode);
    }
}
