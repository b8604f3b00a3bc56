namespace IctReferenceFramework.Descriptions;

/// <summary>What a component has of a resource, and will need.</summary>
public sealed class Capacity : DescriptionItem
{
    /// <summary>Which resource.</summary>
    public Sourced<CapacityResource>? Resource { get => GetChoice<CapacityResource>("resource"); init => Put("resource", value); }

    /// <summary>What there is.</summary>
    public Sourced<double>? Amount { get => GetNumber("amount"); init => Put("amount", value); }

    /// <summary>Unit of both numbers.</summary>
    public Sourced<CapacityUnit>? Unit { get => GetChoice<CapacityUnit>("unit"); init => Put("unit", value); }

    /// <summary>Forecast, same unit.</summary>
    public Sourced<double>? Needed { get => GetNumber("needed"); init => Put("needed", value); }

    /// <summary>Year of the forecast.</summary>
    public Sourced<int>? NeededBy { get => GetWhole("needed-by"); init => Put("needed-by", value); }
}
