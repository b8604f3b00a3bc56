using System.Text;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Source;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace IctReferenceFramework.Yaml;

/// <summary>
/// Reads a text into a tree of positioned nodes. YamlDotNet's events are used and nothing above them: its object model
/// loses places, expands aliases and recurses. Whatever the input is, the answer is a reading, never an exception.
/// </summary>
internal static class YamlReader
{
    public static YamlReading Read(ReadOnlySpan<byte> bytes, string name, ReadingLimits limits)
    {
        if (bytes.Length > limits.MaxBytes)
        {
            return TooLarge(name, limits);
        }

        var decoded = StrictUtf8.Decode(bytes, name);
        return decoded.Defect == TextDefect.None
            ? Read(decoded.Source, limits)
            : Unread(decoded.Source, EncodingFindings.Of(decoded, bytes));
    }

    public static YamlReading Read(SourceText source, ReadingLimits limits)
    {
        if (Encoding.UTF8.GetByteCount(source.Text) > limits.MaxBytes)
        {
            return TooLarge(source.Name, limits);
        }

        var control = StrictUtf8.FirstControlCharacter(source.Text);
        if (control >= 0)
        {
            return Unread(source, EncodingFindings.ControlCharacter(source, control));
        }

        if (ConflictMarkers.In(source) is { } conflict)
        {
            return Unread(source, conflict);
        }

        var text = ParserText.Of(source.Text);
        var reading = Parse(source, text, limits);
        if (reading.Tree is null && ParserText.WithoutTabsInEmptyLines(text) is { } mended)
        {
            reading = Parse(source, mended, limits);
        }

        // A block of spaces at the very end is read as it stands, but not with the line end that all else needs.
        if (reading.Tree is null && text.Length > source.Text.Length
            && Parse(source, text[..^1], limits) is { Tree: not null } bare)
        {
            reading = bare;
        }

        if ((reading.Tree is null || reading.HasLineSlip)
            && LineSlips.Mend(source, text) is (var ordinary, { Count: > 0 } slips)
            && Parse(source, ordinary, limits) is { Tree: not null, HasLineSlip: false } meant)
        {
            reading = meant with { Findings = [.. meant.Findings, .. slips] };
        }

        return EncodingFindings.Garbled(source) is { } garbled ? reading
            with { Findings = [.. reading.Findings, garbled] } : reading;
    }

    /// <summary>The reading of a file that is larger than allowed, of which nothing was looked at.</summary>
    public static YamlReading TooLarge(string name, ReadingLimits limits)
    {
        var source = new SourceText("", name);
        return Unread(source, ReadingFindings.TooManyBytes(source, limits.MaxBytes));
    }

    private static YamlReading Parse(SourceText source, string text, ReadingLimits limits)
    {
        var builder = new YamlTreeBuilder(source, limits);
        var parser = new Parser(new StringReader(text));
        while (!builder.IsStopped && Next(parser, builder, source) is { } parsingEvent)
        {
            builder.Add(parsingEvent);
        }

        return builder.ToReading();
    }

    // Around YamlDotNet's own call only: a defect of ours is no syntax mistake of the user's.
    private static ParsingEvent? Next(Parser parser, YamlTreeBuilder builder, SourceText source)
    {
        try
        {
            return parser.MoveNext() ? parser.Current : null;
        }
        catch (YamlException exception)
        {
            builder.Fail(SyntaxDiagnosis.Of(source, (int)exception.Start.Index, exception.Message));
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException
            or IndexOutOfRangeException or NullReferenceException or InvalidCastException)
        {
            // YamlDotNet throws these on some broken input (an unclosed '[' before a 'key:' line), without a place.
            builder.Fail(SyntaxDiagnosis.Of(source, builder.LastOffset, exception.Message));
        }

        return null;
    }

    private static YamlReading Unread(SourceText source, Finding finding) => new(source, null, [finding]);
}
