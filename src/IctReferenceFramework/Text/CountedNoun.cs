using System.Globalization;

namespace IctReferenceFramework.Text;

/// <summary>What is counted, in both languages; English has a form for one and a form for many.</summary>
/// <param name="Vi">In Vietnamese.</param>
/// <param name="One">In English, of one.</param>
/// <param name="Many">In English, of many or none.</param>
internal sealed record CountedNoun(string Vi, string One, string Many)
{
    /// <summary>A noun whose many end in s.</summary>
    public CountedNoun(string vi, string one)
        : this(vi, one, one + "s")
    {
    }

    private string OnlyVi => $"{char.ToUpper(Vi[0], CultureInfo.InvariantCulture)}{Vi[1..]} duy nhất";

    /// <summary>All of a number: <c>Cả 3 thành phần</c>; of one the thing alone.</summary>
    public string AllVi(int count) => count == 1 ? OnlyVi : $"Cả {count} {Vi}";

    /// <summary>All of a number with its verb: <c>The only item has</c>, <c>All 3 items have</c>.</summary>
    public string AllEn(int count, string one, string many) => count == 1 ? $"The only {One} {one}"
        : $"All {count} {Many} {many}";

    /// <summary>A part of a number: <c>1 trong 3 thành phần</c>, <c>Cả 3 thành phần đều</c>.</summary>
    public string PartVi(int count, int total) => total == 1 ? OnlyVi
        : count == total ? $"{AllVi(count)} đều" : $"{count} trong {total} {Vi}";

    /// <summary>A part of a number with its verb: <c>1 of 3 items lacks</c>, <c>All 3 items lack</c>.</summary>
    public string PartEn(int count, int total, string one, string many) => count == total ? AllEn(count, one, many)
        : $"{count} of {total} {Many} {(count == 1 ? one : many)}";

    /// <summary>A number of it: <c>1 item</c>, <c>2 items</c>.</summary>
    public string En(int count) => $"{count.ToString(CultureInfo.InvariantCulture)} {(count == 1 ? One : Many)}";
}
