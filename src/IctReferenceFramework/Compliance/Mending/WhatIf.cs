using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Source;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Compliance.Mending;

/// <summary>
/// A mistake makes <i>not assessed</i> exactly what it could have supplied or taken away: the requirements whose status
/// would be another one if it were mended. Of the others it tells the gaps that are there whatever was meant.
/// </summary>
/// <remarks>The assessments of mended texts come one after the other, and only what they agree on is kept: a large file
/// may have thirty of them.</remarks>
internal sealed class WhatIf(SourceText source)
{
    private static readonly LocalizedText Reason = new(
        "Nội dung liên quan ghi chưa đúng nên chưa đánh giá được.",
        "The requirement cannot be judged, because the entries that it needs are written wrongly.");

    private List<(Agreement AsIs, Agreement Target)>? _agreed;

    /// <summary>Takes note of the assessment of a mended text.</summary>
    public void Add(Assessment mended, MendedText text)
    {
        if (_agreed is null)
        {
            _agreed = [.. mended.Results.Select(result => (new Agreement(result.AsIs, text),
                new Agreement(result.Target, text)))];
            return;
        }

        foreach (var (agreed, result) in _agreed.Zip(mended.Results))
        {
            agreed.AsIs.Add(result.AsIs, text);
            agreed.Target.Add(result.Target, text);
        }
    }

    /// <summary>The assessment as it holds whatever was meant.</summary>
    /// <param name="written">By what is written.</param>
    public Assessment Of(Assessment written) => _agreed is null ? written
        : new(written.Framework, [.. written.Results.Zip(_agreed, (result, agreed) => result with
        {
            AsIs = Held(result.AsIs, agreed.AsIs),
            Target = Held(result.Target, agreed.Target),
        })]);

    private ViewResult Held(ViewResult written, Agreement mended)
    {
        if (mended.Status != written.Status)
        {
            return new(RequirementStatus.NotAssessed, Reason) { Gaps = written.Gaps, IsUnreadable = true };
        }

        Location Before(Location place) => mended.Before(place, source);
        return !mended.IsOneOnGaps ? written with { HidesGaps = true } : written with
        {
            Reason = mended.First.Reason,
            Gaps = [.. mended.First.Gaps.Select(gap => gap with { Location = Before(gap.Location) })],
            Evidence = [.. mended.First.Evidence.Select(each => each with { Location = Before(each.Location) })],
        };
    }

    /// <summary>What the mended texts agree on, for one requirement in one view.</summary>
    private sealed class Agreement
    {
        private readonly MendedText _text;
        private readonly HashSet<(string, int)> _gaps;

        public Agreement(ViewResult first, MendedText text)
        {
            (First, Status, _text) = (first, first.Status, text);
            _gaps = [.. first.Gaps.Select(gap => Key(gap, text))];
        }

        public ViewResult First { get; }

        /// <summary>The status in all of them; null if it is not the same.</summary>
        public RequirementStatus? Status { get; private set; }

        /// <summary>True if all of them have the gaps of the first.</summary>
        public bool IsOneOnGaps => _gaps.Count >= First.Gaps.Count;

        public void Add(ViewResult other, MendedText text)
        {
            Status = Status == other.Status ? Status : null;
            if (Status is not null && _gaps.Count > 0)
            {
                _gaps.IntersectWith(other.Gaps.Select(gap => Key(gap, text)));
            }
        }

        // A place that the mending made is where the mistake is.
        public Location Before(Location place, SourceText source)
        {
            if (!place.IsInText)
            {
                return place;
            }

            var (start, end) = (_text.Before(place.Span.Start), _text.Before(place.Span.End));
            return source.At(new TextSpan(start, Math.Max(start, end)));
        }

        private static (string, int) Key(FindingDetail gap, MendedText text) =>
            (gap.What, text.Before(gap.Location.Span.Start));
    }
}
