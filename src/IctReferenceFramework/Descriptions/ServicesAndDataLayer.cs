namespace IctReferenceFramework.Descriptions;

/// <summary>What is described of the service and data support layer.</summary>
public sealed class ServicesAndDataLayer : PartDescription
{
    /// <summary>Sets of data.</summary>
    public IReadOnlyList<Dataset> Datasets { get => GetItems<Dataset>(); init => Put(value); }
}
