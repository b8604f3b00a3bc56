using System.Text;

namespace IctReferenceFramework.Compliance.Mending;

/// <summary>A text with its mistakes mended, which knows where each of its places was before.</summary>
internal sealed class MendedText
{
    // Where a stretch that was not touched begins in this text, where it began before, and where it ended.
    private readonly List<(int Here, int Before, int End)> _stretches = [];

    /// <param name="text">The text as written.</param>
    /// <param name="slips">Its mistakes, in order.</param>
    /// <param name="way">Which option of each; of one that has fewer the last.</param>
    public MendedText(string text, IReadOnlyList<Slip> slips, int way)
    {
        var result = new StringBuilder(text.Length + 100);
        var (at, here) = (0, 0);

        // Of two that overlap the first is mended.
        foreach (var slip in slips)
        {
            if (slip.Span.Start < at)
            {
                continue;
            }

            result.Append(text, at, slip.Span.Start - at)
                .Append(slip.Options[Math.Min(way, slip.Options.Count - 1)]);
            _stretches.Add((here, at, slip.Span.Start));
            (at, here) = (slip.Span.End, result.Length);
        }

        _stretches.Add((here, at, text.Length));
        Text = result.Append(text, at, text.Length - at).ToString();
    }

    public string Text { get; }

    /// <summary>Where a place of this text was before; what the mending wrote was where the mistake begins.</summary>
    public int Before(int offset)
    {
        // The last that begins there or before. Of a hundred thousand mistakes every place is asked for: no search
        // from end to end.
        var (low, high) = (0, _stretches.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _stretches[middle].Here <= offset ? (middle, high) : (low, middle - 1);
        }

        var (here, before, end) = _stretches[low];
        return Math.Min(before + offset - here, end);
    }
}
