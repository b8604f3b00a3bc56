using System.Globalization;
using System.Xml.Linq;
using IctReferenceFramework.Instruments;
using IctReferenceFramework.Reports.Diagrams;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Reports.Html;

/// <summary>Cited instruments on one axis of time, with the day of the document and the day of assessment.</summary>
internal sealed class TimeLine
{
    private readonly double _from;
    private readonly double _to;
    private readonly DateOnly? _document;
    private readonly DateOnly _asOf;

    public TimeLine(ValidationResult result)
    {
        (_document, _asOf) = (result.DocumentDay, result.AsOf);
        var days = result.Citations.Select(citation => citation.Date).OfType<DateOnly>().Append(_asOf)
            .Concat(_document is { } day ? [day] : Array.Empty<DateOnly>()).ToList();
        (_from, _to) = (days.Min().DayNumber, Math.Max(days.Max().DayNumber,
            Math.Min(days.Min().DayNumber + 365, DateOnly.MaxValue.DayNumber)));
    }

    /// <summary>The years under which the lines stand.</summary>
    public XElement Axis()
    {
        var (first, last) = (DateOnly.FromDayNumber((int)_from).Year + 1, DateOnly.FromDayNumber((int)_to).Year);
        var step = Math.Max(1, (last - first + 3) / 3);
        return Svg.Tag("svg", ("class", "gantt"), ("aria-hidden", "true"),
            Enumerable.Range(0, 1 + ((last - first) / step)).Select(i => first + (i * step)).Select(year =>
                Svg.Tag("text", ("x", Place(new(year, 1, 1))), ("y", "80%"),
                    year.ToString(CultureInfo.InvariantCulture))));
    }

    /// <summary>The line of one instrument; null where its day is not known.</summary>
    public XElement? Of(CitedInstrument citation)
    {
        if (citation.Date is not { } issued)
        {
            return null;
        }

        // What is law in part, or for a time of transition, has not ended.
        var hasEnded = citation.AsOf is InstrumentState.Ended or InstrumentState.Overtaken;
        var end = hasEnded && citation.Instrument?.Superseded is { } last ? last.On : _asOf;
        return Svg.Tag("svg", ("class", "gantt"), ("aria-hidden", "true"),
            Span(issued, end, citation.Instrument is null ? "unregistered" : "alive"),
            end < _asOf ? Span(end, _asOf, "ended") : null,
            _document is { } day ? Mark(day, "document") : null, Mark(_asOf, "today"));
    }

    private XElement? Span(DateOnly from, DateOnly to, string style) => from >= to ? null
        : Svg.Tag("rect", ("class", style), ("x", Place(from)), ("width", Percent(to.DayNumber - from.DayNumber)),
            ("y", "30%"), ("height", "40%"));

    private XElement Mark(DateOnly day, string style) => Svg.Tag("line", ("class", style), ("x1", Place(day)),
        ("x2", Place(day)), ("y1", "0"), ("y2", "100%"));

    private string Place(DateOnly day) => Percent(day.DayNumber - _from);

    private string Percent(double days) =>
        (100 * days / (_to - _from)).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
