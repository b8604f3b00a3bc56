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

        // Entries that mean nothing any more would be reported with ICT5007; of what is not a gap nothing is new.
        Assert.DoesNotContain(applied.SelectMany(result => result.Findings), finding => finding.Rule.Id == "ICT5007");
        Assert.Equal(baseline.Count,
            applied.Sum(result => result.Suppressed.Count(known => known.Kind == SuppressionKind.Baseline)));
        Assert.DoesNotContain(applied.Take(Results.Count).SelectMany(result => result.Findings),
            finding => !finding.Rule.Id.StartsWith("ICT3", StringComparison.Ordinal));
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
        Assert.Equal(Values(kept, "$.files[*].findings[*].fingerprint"),
            Values(today, "$.files[*].findings[*].fingerprint"));
        Assert.Equal(Values(kept, "$.files[*].findings[*].rule"), Values(today, "$.files[*].findings[*].rule"));
        Assert.Equal(Values(kept, "$..requirements[*].status.*"), Values(today, "$..requirements[*].status.*"));
        Assert.NotEmpty(Values(kept, "$..requirements[*].status.*"));
    }

    private static IEnumerable<string?> Values(JObject result, string path) => result.SelectTokens(path)
        .Select(token => (string?)token);
}
