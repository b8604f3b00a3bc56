namespace IctReferenceFramework.Compliance.Mending;

/// <summary>The texts that a file may have been meant to be: all its mistakes mended, in one way and another.</summary>
internal static class MendedTexts
{
    /// <summary>As many texts as the mistake with the most options has.</summary>
    public static IEnumerable<MendedText> Of(string text, IReadOnlyList<Slip> slips)
    {
        var count = slips.Count == 0 ? 0 : slips.Max(slip => slip.Options.Count);
        for (var way = 0; way < count; way++)
        {
            yield return new(text, slips, way);
        }
    }
}
