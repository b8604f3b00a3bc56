using System.Text;
using IctReferenceFramework.Baselines;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Reports;
using IctReferenceFramework.Tests.Support;
using IctReferenceFramework.Validation;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Schema;

namespace IctReferenceFramework.Tests.Baselines;

/// <summary>Files that version 0.1.0 wrote are still read and mean what they meant.</summary>
public sealed class KeptFilesTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests/Kept/0.1.0");

    private static readonly ArchitectureValidator Validator = new(new() { AsOf = new(2026, 11, 1) });

    private static readonly IReadOnlyList<ValidationResult> Results =
    [
        .. Directory.EnumerateFiles(Path.Combine(Folder, "descriptions")).Order(StringComparer.Ordinal)
            .Select(path => Validator.ValidateText(File.ReadAllText(path), "descriptions/" + Path.GetFileName(path))),
    ];

    [Fact]
    public void Every_description_is_still_read() =>
        Assert.All(Results, result => Assert.True(result.IsComplete, result.Name));

    [Fact]
    public void A_baseline_hides_what_it_hid()
    {
        var loading = Baseline.Load(File.ReadAllBytes(Path.Combine(Folder, "baseline.json")), "baseline.json");
        Assert.Empty(loading.Findings);
        var baseline = loading.Data!;
        var applied = baseline.Apply(Results, result => result.Name, _ => true);

        // Entries that mean nothing any more would be reported with ICT5007; of what is not a gap nothing is new. What
        // the law has changed since is the exception: applications that are a choice now weigh less; and so is what a
        // rule found beside a slip, which is not told any more (decision 0025), and a requirement that is judged
        // otherwise since (ARC-06, CMP-06; IOC-03 and PRI-10 of Bình Định, which is from public sources).
        Assert.DoesNotContain(applied.SelectMany(result => result.Findings), finding => finding.Rule.Id == "ICT5007"
            && !finding.Message.En.Contains("APP-", StringComparison.Ordinal)
            && !finding.Message.En.Contains("ICT2016", StringComparison.Ordinal)
            && !finding.Message.En.Contains("binh-dinh.yaml", StringComparison.Ordinal)
            && !finding.Message.En.Contains("ARC-06", StringComparison.Ordinal)
            && !finding.Message.En.Contains("CMP-06", StringComparison.Ordinal));

        // Eight less: those, and a description that cites a framework which was repealed since, which has the same gap
        // for another reason.
        Assert.Equal(baseline.Count - 8,
            applied.Sum(result => result.Suppressed.Count(known => known.Kind == SuppressionKind.Baseline)));

        // What ended since the files were written is new too, and rules that were added since tell what they see.
        string[] ofLaw = ["ICT4005", "ICT4006", "ICT5009", "ICT5010"];
        Assert.DoesNotContain(applied.Take(Results.Count).SelectMany(result => result.Findings),
            finding => finding.Rule.Id[3] is not ('3' or '9')
                && !ofLaw.Contains(finding.Rule.Id));
    }

    [Fact]
    public void A_result_in_JSON_has_the_shape_and_the_identities_of_today()
    {
        var kept = JObject.Parse(File.ReadAllText(Path.Combine(Folder, "result.json")));
        Assert.True(kept.IsValid(JSchema.Parse(Repository.Read("schemas/validation.schema.json")),
            out IList<string> errors), string.Join('\n', errors));

        using var stream = new MemoryStream();
        new JsonReport().Write([Results.Single(result => result.Name == "descriptions/binh-dinh.yaml")], stream, new());
        var today = JObject.Parse(Encoding.UTF8.GetString(stream.ToArray()));

        // From public sources what is not said of some items is not held against them any more: gaps may be gone, and
        // what was met in part may be open or met. Nothing else changed.
        var remaining = Values(today, "$.files[*].findings[*].fingerprint").ToList();
        Assert.NotEmpty(remaining);
        Assert.Subset(Values(kept, "$.files[*].findings[*].fingerprint").ToHashSet(), remaining.ToHashSet());
        var statuses = StatusesOf(today);
        Assert.NotEmpty(StatusesOf(kept));
        Assert.All(StatusesOf(kept).Where(status =>
            !status.Value.Contains("partially-satisfied", StringComparison.Ordinal)),
            status => Assert.Equal(status.Value, statuses[status.Key]));
    }

    // Requirements are added, none is taken away.
    private static Dictionary<string, string> StatusesOf(JObject result) => result
        .SelectTokens("$..requirements[?(@.status)]")
        .ToDictionary(each => (string)each["id"]!, each => each["status"]!.ToString());

    private static IEnumerable<string?> Values(JObject result, string path) => result.SelectTokens(path)
        .Select(token => (string?)token);
}
