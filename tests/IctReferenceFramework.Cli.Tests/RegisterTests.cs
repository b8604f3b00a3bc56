using System.Text.Json;

namespace IctReferenceFramework.Cli.Tests;

public sealed class RegisterTests
{
    [Fact]
    public void The_history_of_an_instrument_is_told_in_words()
    {
        var run = CliRun.Of("instruments", "47/2020/nd-cp", "--as-of", "2026-11-22");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Ngày 22/11/2026: hết hiệu lực; nay là 278/2025/NĐ-CP.", run.Output, StringComparison.Ordinal);
        Assert.Contains("22/10/2025  bị bãi bỏ bởi 278/2025/NĐ-CP", run.Output, StringComparison.Ordinal);
        Assert.Contains("On 1 January 2023: no end is recorded.",
            CliRun.Of("instruments", "47/2020/NĐ-CP", "--as-of", "2023-01-01", "--lang", "en").Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_says_how_each_stands_on_a_day()
    {
        var run = CliRun.Of("instruments", "--as-of", "2026-11-22");
        Assert.Contains("2568/QĐ-BTTTT           29/12/2023  hết hiệu lực", run.Output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(CliRun.Of("instruments", "--format", "json").Output);
        Assert.True(json.RootElement.GetProperty("instruments").GetArrayLength() > 70);
    }

    [Fact]
    public void A_number_alone_and_a_wrong_kind_are_understood_and_an_unknown_number_is_said()
    {
        Assert.Contains("829/QĐ-BTTTT", CliRun.Of("instruments", "829").Output, StringComparison.Ordinal);
        Assert.Contains("3098/BTTTT-KHCN", CliRun.Of("instruments", "3098/QĐ-BTTTT").Output, StringComparison.Ordinal);
        Assert.Equal(2, CliRun.Of("instruments", "12/QĐ-UBND").ExitCode);
        Assert.Equal(2, CliRun.Of("instruments", "abc").ExitCode);
        Assert.Equal(2, CliRun.Of("instruments", "--as-of", "2026-02-30").ExitCode);
    }

    [Fact]
    public void A_code_has_a_history()
    {
        var run = CliRun.Of("provinces", "15", "--as-of", "2026-11-22");
        Assert.Contains("15  tỉnh Yên Bái  đến 30/06/2025", run.Output, StringComparison.Ordinal);
        Assert.Contains("15  tỉnh Lào Cai  từ 01/07/2025  ← 22/11/2026", run.Output, StringComparison.Ordinal);
        Assert.Equal(run.Output.Length,
            CliRun.Of("provinces", "15", "--as-of", "2026-11-22", "--format", "text").Output.Length);
    }

    [Fact]
    public void The_provinces_of_a_day_are_listed()
    {
        Assert.Contains("63 tỉnh, thành phố", CliRun.Of("provinces", "--as-of", "2020-01-01").Output,
            StringComparison.Ordinal);
        Assert.Contains("34 provinces and cities",
            CliRun.Of("provinces", "--as-of", "2026-01-01", "--lang", "en").Output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(CliRun.Of("provinces", "--format", "json", "--as-of", "2026-01-01").Output);
        Assert.Equal(34, json.RootElement.GetProperty("provinces").GetArrayLength());
        Assert.Contains("'Tuyên Quang'", CliRun.Of("init", "--province", "Hà Giang").Error, StringComparison.Ordinal);
        Assert.Equal(2, CliRun.Of("provinces", "Atlantis").ExitCode);
    }

    [Fact]
    public void A_register_of_the_users_is_used_and_a_broken_one_is_shown()
    {
        using var folder = new TemporaryFolder();
        folder.Add("own.yaml", """
            format: 1
            revision: 2026-11-22
            instruments:
              - { number: 1339/QĐ-TTg, kind: QĐ, issuer: TTg, title: { vi: Quy hoạch tỉnh, en: Provincial plan }, confidence: verified, sources: [S-829TXT] }

            """);
        folder.Add("bad.yaml", "format: 1\nrevision: hôm nay\n");
        Assert.Contains("Quy hoạch tỉnh",
            CliRun.In(folder.Path, "instruments", "1339/QĐ-TTg", "--instruments", "own.yaml").Output,
            StringComparison.Ordinal);
        var broken = CliRun.In(folder.Path, "instruments", "--instruments", "bad.yaml");
        Assert.Equal(2, broken.ExitCode);
        Assert.Contains("bad.yaml:2:11", broken.Error, StringComparison.Ordinal);
        Assert.Equal(2, CliRun.In(folder.Path, "instruments", "--instruments", "none.yaml").ExitCode);
    }
}
