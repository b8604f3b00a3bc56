namespace IctReferenceFramework.Instruments;

/// <summary>The number of a Vietnamese instrument or of a standard, taken apart.</summary>
/// <param name="Canonical">The number as it is officially spelt, such as <c>47/2020/NĐ-CP</c>.</param>
/// <param name="Serial">The running number, such as <c>47</c>; of a standard the number of the standard.</param>
/// <param name="Year">The year in the number; null if it has none.</param>
/// <param name="Kind">Letters of the kind, such as <c>NĐ</c>; <c>CV</c> for a dispatch; null if the number does not say
/// it.</param>
/// <param name="Issuer">Letters of the issuer, such as <c>CP</c>; null for standards.</param>
public sealed record InstrumentNumber(string Canonical, string Serial, int? Year, string? Kind, string? Issuer)
{
    /// <summary>
    /// Letters of the kind that stood in words before the number, as in <c>Quyết định số …</c>; null if none did.
    /// </summary>
    public string? StatedKind { get; init; }

    /// <summary>
    /// The day that stood behind the number, as in <c>… ngày 31 tháng 5 năm 2019</c>; null if none did.
    /// </summary>
    public DateOnly? StatedDate { get; init; }

    /// <summary>True for a standard or a technical regulation, whose year is part of its name.</summary>
    public bool IsStandard { get; init; }

    /// <summary>True if the words before the number name another kind than the number itself.</summary>
    public bool ContradictsItself => StatedKind is not null && Kind is not null && StatedKind != Kind

        // The Party's rules (quy định) carry the letters of its decisions.
        && !(StatedKind == "QyĐ" && Kind == "QĐ" && Issuer is "TW" or "TU");
}
