using IctReferenceFramework.Descriptions.Reading;

namespace IctReferenceFramework.Descriptions;

/// <summary>A room or equipment of an operations centre.</summary>
public sealed class CentreFacility : DescriptionItem
{
    /// <summary>Which kind it is.</summary>
    public Sourced<string>? Kind { get => GetText(); init => Put(value); }

    /// <summary>Number of them.</summary>
    public Sourced<int>? Quantity { get => GetWhole(); init => Put(value); }

    /// <summary>Remark; never judged.</summary>
    public Sourced<string>? Note { get => GetText(); init => Put(value); }

    /// <summary>Documents or sources that show it.</summary>
    public IReadOnlyList<Sourced<string>> Evidence { get => GetTexts(); init => Put(value); }
}
