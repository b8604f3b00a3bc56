using System.Text.Json.Serialization;

namespace IctReferenceFramework.Source;

/// <summary>
/// A place in a file: from a first to a last line and column, or, where a description was built in code and has no
/// text, the object that is meant.
/// </summary>
public readonly record struct Location : IComparable<Location>
{
    private readonly SourceText? _source;
    private readonly TextSpan _span;
    private readonly string? _subject;

    internal Location(SourceText source, TextSpan span)
    {
        _source = source;
        _span = span;
    }

    private Location(string? subject) => _subject = subject;

    /// <summary>No place at all: a value that came from nowhere.</summary>
    public static Location None => default;

    /// <summary>The place of an object that stands in no file.</summary>
    /// <param name="subject">The way to the object, such as <c>layers.network.components[0].id</c>.</param>
    /// <returns>A place outside every text.</returns>
    public static Location OfObject(string subject) => new(subject);

    /// <summary>True if the place is in a text, so that file, line and column are known.</summary>
    public bool IsInText => _source is { IsMadeOfObjects: false };

    /// <summary>The text, or <see langword="null"/>. A finding in JSON does not bear its file with it.</summary>
    [JsonIgnore]
    public SourceText? Source => IsInText ? _source : null;

    /// <summary>Name of the file; empty outside a text.</summary>
    public string File => Source?.Name ?? "";

    /// <summary>The object that is meant, where there is no text; else <see langword="null"/>.</summary>
    public string? Subject => _source is { IsMadeOfObjects: true } made ? made.SubjectOf(_span) : _subject;

    /// <summary>The stretch of the text in UTF-16 units.</summary>
    public TextSpan Span => IsInText ? _span : default;

    /// <summary>Place of the first character; 0:0 outside a text.</summary>
    public TextPosition Start => Source?.PositionOf(_span.Start) ?? default;

    /// <summary>Place after the last character; 0:0 outside a text.</summary>
    public TextPosition End => Source?.PositionOf(_span.End) ?? default;

    /// <summary>First line, counted from 1; 0 outside a text.</summary>
    public int Line => Start.Line;

    /// <summary>First column, counted from 1 in UTF-16 units; 0 outside a text.</summary>
    public int Column => Start.Column;

    /// <summary>Orders by file, then by place, then by subject.</summary>
    /// <param name="other">Another place.</param>
    /// <returns>Less than 0 if this comes first, more than 0 if the other does.</returns>
    public int CompareTo(Location other)
    {
        var order = string.CompareOrdinal(File, other.File);
        order = order != 0 ? order : _span.Start.CompareTo(other._span.Start);
        order = order != 0 ? order : _span.End.CompareTo(other._span.End);
        return order != 0 ? order : string.CompareOrdinal(_subject, other._subject);
    }

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <(Location left, Location right) => left.CompareTo(right) < 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >(Location left, Location right) => left.CompareTo(right) > 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <=(Location left, Location right) => left.CompareTo(right) <= 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >=(Location left, Location right) => left.CompareTo(right) >= 0;

    /// <summary>Line and column, or the object that is meant.</summary>
    /// <returns>Such as <c>12:7</c>.</returns>
    public override string ToString() => IsInText ? Start.ToString() : Subject ?? "–";
}
