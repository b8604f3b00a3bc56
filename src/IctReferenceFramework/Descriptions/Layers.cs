namespace IctReferenceFramework.Descriptions;

/// <summary>The six layers of the framework.</summary>
public sealed class Layers : DescriptionItem
{
    /// <summary>groups: list of group.</summary>
    public UsersLayer? Users { get => GetItem<UsersLayer>("users"); init => Put("users", value); }

    /// <summary>priorities: list of priority.</summary>
    public ApplicationsLayer? Applications { get => GetItem<ApplicationsLayer>("applications"); init => Put("applications", value); }

    /// <summary>datasets: list of dataset.</summary>
    public ServicesAndDataLayer? ServicesAndData { get => GetItem<ServicesAndDataLayer>("services-and-data"); init => Put("services-and-data", value); }

    /// <summary>Compute, storage, data centres.</summary>
    public PartDescription? ComputingAndStorage { get => GetItem<PartDescription>("computing-and-storage"); init => Put("computing-and-storage", value); }

    /// <summary>Transport, access and local networks.</summary>
    public PartDescription? Network { get => GetItem<PartDescription>("network"); init => Put("network", value); }

    /// <summary>Devices and other sources.</summary>
    public PartDescription? DataAcquisition { get => GetItem<PartDescription>("data-acquisition"); init => Put("data-acquisition", value); }
}
