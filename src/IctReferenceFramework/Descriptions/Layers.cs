using IctReferenceFramework.Descriptions.Reading;

namespace IctReferenceFramework.Descriptions;

/// <summary>The six layers of the framework.</summary>
public sealed class Layers : DescriptionItem
{
    /// <summary>groups: list of group.</summary>
    public UsersLayer? Users { get => GetItem<UsersLayer>(); init => Put(value); }

    /// <summary>priorities: list of priority.</summary>
    public ApplicationsLayer? Applications { get => GetItem<ApplicationsLayer>(); init => Put(value); }

    /// <summary>datasets: list of dataset.</summary>
    public ServicesAndDataLayer? ServicesAndData { get => GetItem<ServicesAndDataLayer>(); init => Put(value); }

    /// <summary>Compute, storage, data centres.</summary>
    public PartDescription? ComputingAndStorage { get => GetItem<PartDescription>(); init => Put(value); }

    /// <summary>Transport, access and local networks.</summary>
    public PartDescription? Network { get => GetItem<PartDescription>(); init => Put(value); }

    /// <summary>Devices and other sources.</summary>
    public PartDescription? DataAcquisition { get => GetItem<PartDescription>(); init => Put(value); }
}
