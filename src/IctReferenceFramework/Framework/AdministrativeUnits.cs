using IctReferenceFramework.Diagnostics;

namespace IctReferenceFramework.Framework;

/// <summary>The provinces and municipalities of today.</summary>
public static class AdministrativeUnits
{
    private static readonly Lazy<IReadOnlyList<AdministrativeUnit>> Units = new(Read);

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<AdministrativeUnit> All => Units.Value;

    /// <summary>The unit with a code, or with a name in any spelling; null if there is none.</summary>
    public static AdministrativeUnit? Find(string codeOrName)
    {
        ArgumentNullException.ThrowIfNull(codeOrName);
        var folded = VietnameseLetters.Fold(codeOrName);
        return All.FirstOrDefault(unit => unit.Code == codeOrName || VietnameseLetters.Fold(unit.Name) == folded
            || VietnameseLetters.Fold(unit.FullName) == folded);
    }

    private static IReadOnlyList<AdministrativeUnit> Read()
    {
        var tree = EmbeddedData.Tree("administrative-units");
        return
        [
            .. new DataNode(tree.Root).Items("units")
                .Select(unit => new AdministrativeUnit(unit.Text("code"), unit.Text("name"), unit.Text("level") == "municipality")),
        ];
    }
}
