using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Framework;

/// <summary>The instrument that issued a framework.</summary>
/// <param name="Number">Its number, such as <c>829/QĐ-BTTTT</c>; null if it was not seen.</param>
/// <param name="Date">Day of issue; null if it is not known.</param>
/// <param name="Issuer">Who issued it.</param>
/// <param name="Title">What it is.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record FrameworkInstrument(
    string? Number, DateOnly? Date, LocalizedText Issuer, LocalizedText Title, Provenance Provenance)
{
    /// <summary>Number, day and issuer in one line; of a number that was not seen this is said.</summary>
    public LocalizedText Citation => new(
        $"{Number ?? "chưa rõ số"}{(Date is { } day ? $" ngày {Day.Vi(day)}" : "")}, {Issuer.Vi}",
        $"{Number ?? "number not seen"}{(Date is { } on ? $" of {Day.En(on)}" : "")}, {Issuer.En}");
}
