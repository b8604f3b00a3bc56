using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using IctReferenceFramework.Compliance;
using IctReferenceFramework.Tests.Support;

namespace IctReferenceFramework.Tests.Compliance;

/// <summary>
/// Laws of the score. A description is made by taking true keys and items out of a full one; one of them put back never
/// lowers the least score, in either view. No exception is known for what the full description holds; what a locality
/// may truly add and lower its score by denies something: a redundancy of none, a proprietary protocol, a second
/// provider of what is there once, a capacity below the need, another coordinate system, a forbidden use, a vendor of
/// what is only planned.
/// </summary>
public sealed partial class ScorePropertiesTests
{
    private static readonly string Full = Repository.Read("tests/Corpus/compliance/full.yaml");
    private static readonly Config Cases = Config.QuickThrowOnFailure.WithMaxTest(60);

    [Fact]
    public void A_key_that_is_filled_never_lowers_it() => Holds((random, text) =>
    {
        var keys = Keys().Matches(text).Select(match => match.Value).Distinct().ToList();
        var gone = Some(keys, random);
        return gone.Count == 0 ? null : (Without(text, gone), Without(text, gone.Skip(1)));
    });

    [Fact]
    public void An_item_with_all_keys_never_lowers_it() => Holds((random, text) =>
    {
        var gone = Some(Ids(text), random);
        return gone.Count == 0 ? null : (WithoutItems(text, gone), WithoutItems(text, [.. gone.Skip(1)]));
    });

    [Fact]
    public void From_public_sources_no_true_item_lowers_it() => Holds((random, text) =>
    {
        // The press does not say everything of anything: first keys are lost, then items.
        var keys = Keys().Matches(text).Select(match => match.Value).Distinct().ToList();
        var told = "basis: public-sources\n" + Without(text[..text.IndexOf("\nattestations:", StringComparison.Ordinal)]
            + text[text.IndexOf("\ndocuments:", StringComparison.Ordinal)..], Some(keys, random));
        var gone = Some(Ids(told), random);
        return gone.Count == 0 ? null : (WithoutItems(told, gone), WithoutItems(told, [.. gone.Skip(1)]));
    });

    [Fact]
    public void A_true_use_that_is_removed_never_raises_it() => Holds((random, text) =>
    {
        var uses = Uses().Matches(text);
        var use = uses[random.Next(uses.Count)].Value;
        return (text.Replace(use, "", StringComparison.Ordinal), text);
    });

    /// <summary>What is attested, with its needs met, earns at least what half-met needs earn.</summary>
    [Fact]
    public void Needs_that_are_met_earn_no_less_than_needs_that_are_half_met()
    {
        var unattested = Full.Replace("  - { requirement: PRI-01, ", "  - { requirement: ARC-06, ",
            StringComparison.Ordinal);
        var half = unattested.Replace(
            "kind: businesses, side: demand, channels: [web-portal], uses: [dich-vu-cong]",
            "kind: businesses, side: demand, channels: [web-portal]", StringComparison.Ordinal);
        Assert.NotEqual(unattested, half);
        Assert.Equal(RequirementStatus.PartiallySatisfied, Of(half)["PRI-01"].Target.Status);
        Assert.Equal(RequirementStatus.PartiallySatisfied, Of(unattested)["PRI-01"].Target.Status);
        Assert.Equal(RequirementStatus.Satisfied, Of(Full)["PRI-01"].Target.Status);
    }

    // Each seed gives a text with less and one with more; more is never worth less.
    private static void Holds(Func<System.Random, string, (string Less, string More)?> make) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            if (make(new System.Random(seed), Full) is not { } pair)
            {
                return;
            }

            Assert.NotEqual(pair.Less, pair.More);
            var (less, more) = (Of(pair.Less), Of(pair.More));
            foreach (var view in Enum.GetValues<AssessmentView>())
            {
                Assert.True(less.Figures(view).Least <= more.Figures(view).Least + 1e-9, string.Join("; ",
                    more.Results.Where(result =>
                        result.In(view).Points < less[result.Requirement.Id].In(view).Points)
                        .Select(result => $"{view} {result.Requirement.Id} "
                            + $"{less[result.Requirement.Id].In(view).Reason.En} → {result.In(view).Reason.En}")));
            }
        }).Check(Cases);

    private static Assessment Of(string text) => Validated.Text(text).Assessment!;

    private static List<string> Some(List<string> all, System.Random random)
    {
        var order = all.OrderBy(_ => random.Next()).ToList();
        return order[..Math.Min(order.Count, 1 + random.Next(6))];
    }

    private static string Without(string text, IEnumerable<string> lines) =>
        lines.Aggregate(text, (rest, line) => rest.Replace(line, "\n", StringComparison.Ordinal));

    // Components and centres only: other items are named in fewer places, and covered by the keys.
    private static List<string> Ids(string text) =>
        [.. Items().Matches(text).Select(match => match.Groups["id"].Value).Distinct()];

    private static string WithoutItems(string text, List<string> ids)
    {
        foreach (var id in ids)
        {
            text = Regex.Replace(text, $@"\n(?<indent> +)- id: {id}\n(\k<indent> +.*\n)*", "\n");
            text = Regex.Replace(text, $@"(?<=\[|, )\b{id}\b(, )?(?=[^\]]*\])", "");
            text = Regex.Replace(text, @", \]", "]");
            text = Regex.Replace(text, @"(?:\n +|, )(uses|delivers|with|supports|reads|writes): \[\](?=\n|, | \})", "");
            text = Regex.Replace(text, $@"(?:\n +|, )(component|kept-in): {id}(?=\n|, | \}})", "");
        }

        return EmptyLists().Replace(text, "\n");
    }

    [GeneratedRegex(@"\n {8,}(?!id|name|status|functions|devices|level|services|domain)[a-z-]+: \S.*\n(?! {9,}-)")]
    private static partial Regex Keys();

    [GeneratedRegex(@"\n {4,}- id: (?<id>[a-z0-9-]+)\n +name: .*\n +status:")]
    private static partial Regex Items();

    [GeneratedRegex(@"\n +uses: \[[^\]]*\](?=\n)|(?<=\}?), uses: \[[^\]]*\]")]
    private static partial Regex Uses();

    [GeneratedRegex(@"\n +[a-z-]+:\n +components:\n(?! +- )|\n +components:\n(?! +- )")]
    private static partial Regex EmptyLists();
}
