using System.Globalization;
using System.Text;
using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Instruments;
using IctReferenceFramework.Tests.Support;
using IctReferenceFramework.Validation;
using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.Tests.Decisions;

/// <summary>What the register says of the legal bases of decisions that provinces have issued.</summary>
public class DecisionsTests
{
    private const string Path = "tests/IctReferenceFramework.Tests/Decisions/decisions.yaml";

    private static readonly DateOnly Today = new(2026, 11, 26);

    private static readonly List<Decision> All = Read();

    [Fact]
    public void Every_basis_has_its_standing_on_the_day_of_the_decision_and_today()
    {
        var text = new StringBuilder();
        foreach (var decision in All)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"{decision.Province} {decision.Number} {decision.Date:yyyy-MM-dd}\n");
            foreach (var citation in Judged(decision).Citations.Where(citation => citation.IsBasis))
            {
                text.Append(CultureInfo.InvariantCulture,
                    $"  {citation.Number ?? citation.Entry.Title!.Value} {citation.Date:yyyy-MM-dd}: {
                        (citation.Instrument is null ? "not registered" : $"{citation.OnDecision}, {citation.AsOf}")}");
                text.AppendJoin("", citation.Successors.Select(next => $" > {next.Number}")).Append('\n');
            }
        }

        Snapshot.Verify(text.ToString());
    }

    [Fact]
    public void Every_national_basis_is_registered()
    {
        // Misprints stand as printed: a day that is not the instrument's is told, not registered.
        var misprinted = new HashSet<string>
        {
            "1178/BTTTT-THH 2015-04-24", "17/NQ-CP 2019-03-17", "Luật giao dịch điện tử 2015-11-29",
            "Luật công nghệ thông tin 2016-06-29", "Luật Công nghệ thông tin 2016-06-29",
            "Luật tổ chức chính quyền địa phương 2015-06-16",
            "Luật sửa đổi, bổ sung Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương 2019-12-22",
        };
        var unknown = from decision in All
                      from citation in Judged(decision).Citations
                      where citation is { IsBasis: true, Instrument: null }
                      let number = InstrumentRegister.Embedded.Parse(citation.Number ?? "")
                      where number is null || (number.Issuer is { } issuer
                          && InstrumentRegister.Embedded.FindIssuer(issuer) is { IsLocal: false })
                      select string.Create(CultureInfo.InvariantCulture,
                          $"{citation.Number ?? citation.Entry.Title!.Value} {citation.Date:yyyy-MM-dd}");

        Assert.Empty(unknown.Where(name => !misprinted.Contains(name)));
    }

    [Fact]
    public void The_corpus_is_as_large_as_it_is_meant_to_be()
    {
        Assert.True(All.Count >= 25);
        Assert.True(All.Select(decision => decision.Date.Year).Distinct().Count() > 10);
        Assert.True(InstrumentRegister.Embedded.Instruments.Count >= 120);
    }

    [Fact]
    public void No_basis_that_stands_as_printed_is_an_error_unless_its_end_is_verified()
    {
        var errors = from decision in All
                     from finding in Judged(decision).Findings
                     where finding.Rule.Id is "ICT4005" && finding.Severity == Diagnostics.Severity.Error
                     let known = InstrumentRegister.Embedded.Instruments.First(
                         instrument => finding.Message.Vi.StartsWith(
                             InstrumentRegister.Embedded.Cite(instrument.Number).Vi + " ", StringComparison.Ordinal))
                     where known.Superseded?.Provenance.Confidence != Confidence.Verified
                     select finding.Message.Vi;

        Assert.Empty(errors);
    }

    private static ValidationResult Judged(Decision decision)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"""
            format: 1
            framework: 829-2019
            document:
              title: Kiến trúc
              version: "1"
              status: issued
              locality: {"{"} name: {decision.Province} {"}"}
              decision: own
              legal-basis: [{string.Join(", ", decision.Bases.Select((_, i) => $"b{i}"))}]
            documents:
              - {"{"} id: own, number: {decision.Number}, date: {decision.Date:yyyy-MM-dd} {"}"}

            """);
        foreach (var (basis, i) in decision.Bases.Select((basis, i) => (basis, i)))
        {
            text.Append(CultureInfo.InvariantCulture, $"  - {{ id: b{i}, {basis} }}\n");
        }

        return new ArchitectureValidator(new() { AsOf = Today }).ValidateText(text.ToString(), "decision.yaml");
    }

    private static List<Decision> Read()
    {
        var tree = YamlReader.Read(Encoding.UTF8.GetBytes(Repository.Read(Path)), Path, new ReadingLimits()).Tree!;
        return [.. tree.Root.Items.Select(item => new Decision(
            Text(item, "province"), Text(item, "number"),
            DateOnly.ParseExact(Text(item, "date"), "yyyy-MM-dd", CultureInfo.InvariantCulture),
            [.. item.Find("bases")!.Value.Value.Items.Select(Basis)]))];
    }

    private static string Basis(YamlNode basis) => string.Join(", ", new[]
    {
        basis.Find("number") is { } number ? $"number: \"{number.Value.Text}\"" : $"title: \"{Text(basis, "name")}\"",
        basis.Find("date") is { } date ? $"date: {date.Value.Text}" : "",
    }.Where(part => part.Length > 0));

    private static string Text(YamlNode item, string key) => item.Find(key)!.Value.Value.Text;

    private sealed record Decision(string Province, string Number, DateOnly Date, IReadOnlyList<string> Bases);
}
