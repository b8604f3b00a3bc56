namespace IctReferenceFramework.Descriptions;

/// <summary>A room or equipment of an operations centre.</summary>
public sealed class CentreFacility : DescriptionItem
{
    /// <summary>Which kind it is.</summary>
    public Sourced<string>? Kind { get => GetText("kind"); init => Put("kind", value); }

    /// <summary>How many.</summary>
    public Sourced<int>? Quantity { get => GetWhole("quantity"); init => Put("quantity", value); }

    /// <summary>Remark; never judged.</summary>
    public Sourced<string>? Note { get => GetText("note"); init => Put("note", value); }

    /// <summary>Documents or sources that show it.</summary>
    public IReadOnlyList<Sourced<string>> Evidence { get => GetTexts("evidence"); init => Put("evidence", value); }
}
