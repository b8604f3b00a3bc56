using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.Compliance.Mending;

/// <summary>The texts that a file may have been meant to be: all its mistakes mended, in one way and another.</summary>
internal static class MendedTexts
{
    // Each way costs a reading and an assessment. A province's file of some hundred components is looked at in every
    // way; of a larger one in fewer, so that a single wrong word does not cost minutes.
    private const int NodesToLookAt = 200_000;
    private const int LeastWays = 2;

    /// <summary>
    /// As many texts as the mistake with the most options has, the likeliest first; of a large file fewer, spread over
    /// the options.
    /// </summary>
    public static IEnumerable<MendedText> Of(YamlTree tree, IReadOnlyList<Slip> slips)
    {
        var options = slips.Count == 0 ? 0 : slips.Max(slip => slip.Options.Count);
        var ways = Math.Min(options, Math.Max(LeastWays, NodesToLookAt / tree.Count));
        for (var way = 0; way < ways; way++)
        {
            yield return new(tree.Source.Text, slips, ways == options ? way : way * (options - 1) / (ways - 1));
        }
    }
}
