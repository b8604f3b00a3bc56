namespace IctReferenceFramework.Descriptions;

/// <summary>What is described of the smart application layer.</summary>
public sealed class ApplicationsLayer : PartDescription
{
    /// <summary>Domains that have priority.</summary>
    public IReadOnlyList<PriorityDomain> Priorities { get => GetItems<PriorityDomain>(); init => Put(value); }
}
