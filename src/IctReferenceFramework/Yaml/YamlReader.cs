using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Source;
using YamlDotNet.Core;

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
            return Unread(new("", name), ReadingFindings.TooManyBytes(new("", name), bytes.Length, limits.MaxBytes));
        }

        var decoded = StrictUtf8.Decode(bytes, name);
        return decoded.Defect == TextDefect.None
            ? Read(decoded.Source, limits)
            : Unread(decoded.Source, ReadingFindings.Undecodable(decoded));
    }

    public static YamlReading Read(SourceText source, ReadingLimits limits)
    {
        var control = StrictUtf8.FirstControlCharacter(source.Text);
        if (control >= 0)
        {
            return Unread(source, ReadingFindings.Undecodable(new(source, TextDefect.ControlCharacter, control)));
        }

        var builder = new YamlTreeBuilder(source, limits);
        try
        {
            var parser = new Parser(new StringReader(WithoutForeignBreaks(source.Text)));
            while (!builder.IsStopped && parser.MoveNext())
            {
                builder.Add(parser.Current!);
            }
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

        return builder.ToReading();
    }

    // YamlDotNet breaks lines at NEL, LS and PS, as YAML 1.1 did. In 1.2 they are ordinary characters; they are read as
    // no-break spaces, so that offsets stay what they are.
    private static string WithoutForeignBreaks(string text) =>
        !text.AsSpan().ContainsAny('\u0085', '\u2028', '\u2029') ? text
        : text.Replace('\u0085', '\u00A0').Replace('\u2028', '\u00A0').Replace('\u2029', '\u00A0');

    private static YamlReading Unread(SourceText source, Finding finding) => new(source, null, [finding]);
}
