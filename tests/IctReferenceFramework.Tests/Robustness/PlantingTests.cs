using System.Globalization;
using System.Text.RegularExpressions;
using IctReferenceFramework.Baselines;
using IctReferenceFramework.Tests.Support;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Tests.Robustness;

/// <summary>
/// One mistake, planted anywhere, gives one finding: no false gap beside it, no better score. A fixed sample runs here;
/// <c>ICTREF_PLANT=all</c> plants every kind at every site and writes the figures of docs/testing.md.
/// </summary>
public sealed partial class PlantingTests
{
    private const int Sample = 400;

    private static readonly ArchitectureValidator Validator = new(Validated.Options);

    private static readonly string[] Files =
        ["tests/Corpus/compliance/full.yaml", "tests/Corpus/compliance/half.yaml", "docs/examples/hue.yaml"];

    [Fact]
    public void A_planted_mistake_gives_one_finding()
    {
        var all = Files.SelectMany(path => Plants(path, Repository.Read(path))).ToList();
        var isWhole = Environment.GetEnvironmentVariable("ICTREF_PLANT") == "all";
        var random = new Random(829);
        var chosen = isWhole ? all : [.. all.OrderBy(_ => random.Next()).Take(Sample)];
        var bases = Files.ToDictionary(path => path, path => Validator.ValidateText(Repository.Read(path), "a.yaml"));
        var baselines = bases.ToDictionary(each => each.Key, each => Baseline.Of([each.Value], _ => "a.yaml"));
        var outcomes = chosen.Select(plant => (Plant: plant, Outcome: Outcome(plant, bases[plant.Path],
            baselines[plant.Path]))).Where(each => each.Outcome.Count >= 0).ToList();

        var raised = outcomes.Where(each => each.Outcome.IsRaised).Select(each => each.Plant.ToString()).ToList();
        var kinds = outcomes.GroupBy(each => each.Plant.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal)
            .Select(kind => string.Create(CultureInfo.InvariantCulture,
                $"{kind.Key}: {kind.Count(each => each.Outcome.Count == 1)} of {kind.Count()}"));
        var report = string.Join("; ", kinds) + "\n" + string.Join("\n", outcomes
            .Where(each => each.Outcome.Count != 1).Take(isWhole ? 400 : 12)
            .Select(each => $"{each.Plant}: {each.Outcome.Count} {each.Outcome.Rules}")) + "\nraised: "
            + string.Join("\n", raised.Take(20));
        if (isWhole)
        {
            File.WriteAllText(Path.Combine(Path.GetTempPath(), "ictref-plants.txt"), report);
        }

        Assert.True(outcomes.Count(each => each.Outcome.Count == 1) >= outcomes.Count * 0.99, report);
        Assert.True(raised.Count == 0, report);
    }

    // What of the mistake is new; -1 if the text says the same as before.
    private static (int Count, string Rules, bool IsRaised) Outcome(
        Plant plant, ValidationResult before, Baseline known)
    {
        var after = Validator.ValidateText(plant.Text, "a.yaml");
        var found = known.Apply([after], _ => "a.yaml", _ => true)[0].Findings;
        var (was, now) = (before.Assessment!.Figures(before.View), after.Assessment?.Figures(after.View));
        return (found.Count, string.Join(" ", found.Select(finding =>
            $"{finding.Rule.Id}{(finding.UnmetRequirement is { } id ? "/" + id : "")}@{finding.Location.Line}")),
            now is not null && now.Least > was.Least + 1e-9);
    }

    private static IEnumerable<Plant> Plants(string path, string text)
    {
        Plant Of(string kind, Capture at, string replacement) => new(path, kind,
            text[..at.Index].Count(c => c == '\n') + 1, at.Value, string.Concat(text.AsSpan(0, at.Index), replacement,
            text.AsSpan(at.Index + at.Length)));
        static string Slip(string word) => word.Remove(word.Length / 2, 1);
        foreach (Match match in Word().Matches(text))
        {
            yield return Of($"word of {match.Groups[1].Value}", match.Groups[2], Slip(match.Groups[2].Value));
        }

        foreach (Match match in Items().Matches(text))
        {
            foreach (Capture item in match.Groups["item"].Captures)
            {
                yield return Of($"item of {match.Groups["key"].Value}", item, Slip(item.Value));
            }
        }

        foreach (Match match in Key().Matches(text))
        {
            yield return Of("key", match.Groups[1], Slip(match.Groups[1].Value));
        }

        foreach (Match match in Required().Matches(text))
        {
            yield return Of("missing key", match.Groups[1], "");
        }

        foreach (Match match in Date().Matches(text))
        {
            yield return Of("day", match.Groups[1], match.Groups[1].Value[..5] + "13-01");
        }

        foreach (Match match in List().Matches(text))
        {
            yield return Of("list as text", match.Groups[1], match.Groups[2].Value);
            yield return Of("empty list", match.Groups[1], "[]");
        }

        foreach (Match match in Id().Matches(text))
        {
            yield return Of("id in capitals", match.Groups[1], match.Groups[1].Value.ToUpperInvariant());
        }
    }

    private sealed record Plant(string Path, string Kind, int Line, string Was, string Text)
    {
        public override string ToString() => $"{System.IO.Path.GetFileName(Path)}:{Line} {Kind} '{Was}'";
    }

    // Words of vocabularies and of the schema, and names of other things.
    [GeneratedRegex(@"(?<=[{,] ?|^ *(?:- )?)(status|domain|kind|decision|party|document|security-approval|model|kept-in|access|level|scaling|redundancy|operating-regulation|phase): ([a-z][a-z0-9-]{4,})", RegexOptions.Multiline)]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<key>functions|uses|reads|writes|covers|channels|legal-basis|delivers|evidence|supports|fed-by): \[(?:(?<item>[a-z][a-z0-9-]{4,})(?:, )?)+\]")]
    private static partial Regex Items();

    [GeneratedRegex(@"^ *(?:- )?([a-z][a-z-]{4,}):", RegexOptions.Multiline)]
    private static partial Regex Key();

    [GeneratedRegex(@"^( *(?:status|name): [^\n{]*\n)", RegexOptions.Multiline)]
    private static partial Regex Required();

    [GeneratedRegex(@": (\d{4}-\d\d-\d\d)")]
    private static partial Regex Date();

    [GeneratedRegex(@": (\[([a-z][a-z0-9-]+)\])")]
    private static partial Regex List();

    [GeneratedRegex(@"\bid: ([a-z][a-z-]+)")]
    private static partial Regex Id();
}
