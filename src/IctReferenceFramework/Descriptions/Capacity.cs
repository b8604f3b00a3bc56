using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Descriptions.Vocabulary;

namespace IctReferenceFramework.Descriptions;

/// <summary>What a component has of a resource, and will need.</summary>
public sealed class Capacity : DescriptionItem
{
    /// <summary>Which resource is counted.</summary>
    public Sourced<CapacityResource>? Resource { get => GetChoice<CapacityResource>(); init => Put(value); }

    /// <summary>How much there is, in the unit beside it.</summary>
    public Sourced<double>? Amount { get => GetNumber(); init => Put(value); }

    /// <summary>Unit of both numbers.</summary>
    public Sourced<CapacityUnit>? Unit { get => GetChoice<CapacityUnit>(); init => Put(value); }

    /// <summary>How much will be needed, in the same unit.</summary>
    public Sourced<double>? Needed { get => GetNumber(); init => Put(value); }

    /// <summary>Year of the forecast.</summary>
    public Sourced<int>? NeededBy { get => GetWhole(); init => Put(value); }
}
