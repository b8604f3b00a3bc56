using System.Globalization;

namespace IctReferenceFramework.Yaml;

/// <summary>The values of scalars that the core schema calls integers and numbers.</summary>
internal static class ScalarValue
{
    /// <summary>The value of an integer, or <see langword="null"/> if it does not fit 64 bits.</summary>
    public static long? Integer(string text)
    {
        if (text.StartsWith("0o", StringComparison.Ordinal))
        {
            return Octal(text.AsSpan(2));
        }

        if (text.StartsWith("0x", StringComparison.Ordinal))
        {
            return long.TryParse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture,
                out var hex)
                ? hex : null;
        }

        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value
            : null;
    }

    /// <summary>The value of a number; infinite if it is too large.</summary>
    public static double Number(string text)
    {
        var lower = text.ToLowerInvariant();
        return lower.EndsWith(".inf", StringComparison.Ordinal)
            ? (lower[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity)
            : lower == ".nan" ? double.NaN
            : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value
                : double.NaN;
    }

    private static long? Octal(ReadOnlySpan<char> digits)
    {
        var value = 0L;
        foreach (var digit in digits)
        {
            if (value > long.MaxValue >> 3)
            {
                return null;
            }

            value = (value << 3) + digit - '0';
        }

        return value;
    }
}
