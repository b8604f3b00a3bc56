using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using IctReferenceFramework.Source;

namespace IctReferenceFramework.Descriptions;

/// <summary>A value with the place where it was written.</summary>
/// <typeparam name="T">Type of the value.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Location">Its place, or <see cref="Location.None"/> for a value given in code.</param>
public sealed record Sourced<T>(T Value, Location Location)
    where T : notnull
{
    /// <summary>A value given in code, without a place.</summary>
    [SuppressMessage("Usage", "CA2225", Justification = "The constructor is the named alternative.")]
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator Sourced<T>?(T? value) => value is null ? null : new(value, Location.None);

    /// <summary>The value as text, the same whatever the culture of the machine.</summary>
    /// <returns>The value as text.</returns>
    public override string ToString() =>
        Value is IFormattable formattable ? formattable.ToString(null, CultureInfo.InvariantCulture)
            : Value.ToString() ?? "";
}
