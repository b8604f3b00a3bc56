using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace IctReferenceFramework.Text;

/// <summary>
/// An interpolated message. Numbers and days are written the same on every machine, whatever its culture. A value of a
/// description longer than 80 characters loses its middle, so that a value of a megabyte is not repeated whole:
/// <c>{element.Name}</c> by itself, a bare string where the message says <c>{text:value}</c>.
/// </summary>
[InterpolatedStringHandler]
public readonly struct MessageText
{
    /// <summary>The format of a string that is a value of the user's, not words of the message.</summary>
    private const string Value = "value";

    private readonly StringBuilder? _text;
    private readonly string? _plain;

    /// <summary>Begins a message; called by the compiler.</summary>
    public MessageText(int literalLength, int formattedCount) => _text = new(literalLength + (formattedCount * 16));

    private MessageText(string plain) => _plain = plain;

    /// <summary>A text without values.</summary>
    public static implicit operator MessageText(string text) => FromString(text);

    /// <summary>A text without values.</summary>
    /// <param name="text">The text as it is.</param>
    /// <returns>The message.</returns>
    public static MessageText FromString(string text) => new(text);

    /// <summary>Adds words.</summary>
    /// <param name="value">Words of the message.</param>
    public void AppendLiteral(string value) => _text!.Append(value);

    /// <summary>Adds a value.</summary>
    /// <param name="value">What is named in it.</param>
    public void AppendFormatted<T>(T value) => AppendFormatted(value, null);

    /// <summary>Adds a value in a form; with the form <c>value</c> a string is one, too.</summary>
    /// <param name="value">What is named in it.</param>
    /// <param name="format"><c>value</c> for what stands in a file: it is cut where it is long.</param>
    public void AppendFormatted<T>(T value, string? format)
    {
        var isValue = format == Value;
        var text = value is IFormattable formattable
            ? formattable.ToString(isValue ? null : format, CultureInfo.InvariantCulture) : value?.ToString() ?? "";
        _text!.Append(isValue || value is not string ? LongText.Middle(text) : text);
    }

    /// <summary>The message.</summary>
    /// <returns>The text, with long values cut in the middle.</returns>
    public override string ToString() => _plain ?? _text?.ToString() ?? "";
}
