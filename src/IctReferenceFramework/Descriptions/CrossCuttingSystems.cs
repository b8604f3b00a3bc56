using IctReferenceFramework.Descriptions.Reading;

namespace IctReferenceFramework.Descriptions;

/// <summary>The five cross-cutting systems of the framework.</summary>
public sealed class CrossCuttingSystems : DescriptionItem
{
    /// <summary>Security over all layers.</summary>
    public PartDescription? Security { get => GetItem<PartDescription>(); init => Put(value); }

    /// <summary>How the smart city is planned, built and accepted.</summary>
    public PartDescription? Construction { get => GetItem<PartDescription>(); init => Put(value); }

    /// <summary>How it is run and kept up.</summary>
    public PartDescription? OperationsAndMaintenance { get => GetItem<PartDescription>(); init => Put(value); }

    /// <summary>How people, organisations and things are identified.</summary>
    public PartDescription? Identification { get => GetItem<PartDescription>(); init => Put(value); }

    /// <summary>How places and movements are located.</summary>
    public PartDescription? Positioning { get => GetItem<PartDescription>(); init => Put(value); }
}
