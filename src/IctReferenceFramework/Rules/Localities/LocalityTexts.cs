using IctReferenceFramework.Localities;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Rules.Localities;

/// <summary>Provinces in words.</summary>
internal static class LocalityTexts
{
    /// <summary>Such as <c>tỉnh Lào Cai (mã 15)</c>.</summary>
    public static LocalizedText WithCode(AdministrativeUnit unit) =>
        new($"{unit.FullName} (mã {unit.Code})", $"{unit.FullNameEn} (code {unit.Code})");

    /// <summary>What became of a unit, as a sentence; empty if it still exists.</summary>
    public static LocalizedText Successor(AdministrativeUnit unit) => AdministrativeUnits.SuccessorOf(unit) is { } next
        ? new($" Từ {Day.Vi(next.From!.Value)} {unit.FullName} thuộc {WithCode(next).Vi}.",
            $" Since {Day.En(next.From!.Value)} {unit.FullNameEn} is part of {WithCode(next).En}.")
        : new("", "");

    /// <summary>A code as it is written: without quotes it is a number.</summary>
    public static string? Quoted(string? code) => code is null ? null : $"\"{code}\"";
}
