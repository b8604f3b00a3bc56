using IctReferenceFramework.Source;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Compliance.Mending;

/// <summary>
/// A mistake makes <i>not assessed</i> exactly what it could have supplied or taken away: the requirements whose status
/// would be another one if it were mended. Of the others it tells the gaps that are there whatever was meant.
/// </summary>
internal sealed class WhatIf(SourceText source, IReadOnlyList<MendedText> texts)
{
    private static readonly LocalizedText Reason = new(
        "Nội dung liên quan ghi chưa đúng nên chưa đánh giá được.",
        "The requirement cannot be judged, because the entries that it needs are written wrongly.");

    /// <summary>The assessment as it holds whatever was meant.</summary>
    /// <param name="written">By what is written.</param>
    /// <param name="mended">By each of the mended texts, in their order.</param>
    public Assessment Of(Assessment written, IReadOnlyList<Assessment> mended) => mended.Count == 0 ? written
        : new(written.Framework, [.. written.Results.Select((result, i) => result with
        {
            AsIs = Held(result.AsIs, [.. mended.Select(each => each.Results[i].AsIs)]),
            Target = Held(result.Target, [.. mended.Select(each => each.Results[i].Target)]),
        })]);

    private ViewResult Held(ViewResult written, IReadOnlyList<ViewResult> mended)
    {
        if (mended.Any(each => each.Status != written.Status))
        {
            return new(RequirementStatus.NotAssessed, Reason) { Gaps = written.Gaps, IsUnreadable = true };
        }

        var held = mended.Select((each, i) => each.Gaps.Select(gap => Key(gap.What, gap.Location, i)).ToHashSet())
            .Aggregate((all, each) =>
            {
                all.IntersectWith(each);
                return all;
            });
        return held.Count < mended[0].Gaps.Count ? written with { HidesGaps = true } : written with
        {
            Reason = mended[0].Reason,
            Gaps = [.. mended[0].Gaps.Select(gap => gap with { Location = Before(gap.Location, 0) })],
            Evidence = [.. mended[0].Evidence.Select(each => each with { Location = Before(each.Location, 0) })],
        };
    }

    private (string, int) Key(string what, Location place, int text) =>
        (what, texts[text].Before(place.Span.Start));

    // A place that the mending made is where the mistake is.
    private Location Before(Location place, int text)
    {
        if (!place.IsInText)
        {
            return place;
        }

        var (start, end) = (texts[text].Before(place.Span.Start), texts[text].Before(place.Span.End));
        return source.At(new TextSpan(start, Math.Max(start, end)));
    }
}
