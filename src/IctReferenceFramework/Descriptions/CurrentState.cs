using IctReferenceFramework.Descriptions.Reading;

namespace IctReferenceFramework.Descriptions;

/// <summary>What existed before.</summary>
public sealed class CurrentState : DescriptionItem
{
    /// <summary>When the survey was closed.</summary>
    public Sourced<DateOnly>? SurveyedOn { get => GetDate(); init => Put(value); }

    /// <summary>Information systems found.</summary>
    public IReadOnlyList<ExistingAsset> Systems { get => GetItems<ExistingAsset>(); init => Put(value); }

    /// <summary>Databases found.</summary>
    public IReadOnlyList<ExistingAsset> Data { get => GetItems<ExistingAsset>(); init => Put(value); }

    /// <summary>Computing and storage found.</summary>
    public IReadOnlyList<ExistingAsset> Infrastructure { get => GetItems<ExistingAsset>(); init => Put(value); }

    /// <summary>Networks found.</summary>
    public IReadOnlyList<ExistingAsset> Network { get => GetItems<ExistingAsset>(); init => Put(value); }

    /// <summary>Security means found.</summary>
    public IReadOnlyList<ExistingAsset> Security { get => GetItems<ExistingAsset>(); init => Put(value); }

    /// <summary>Staff found.</summary>
    public IReadOnlyList<ExistingAsset> People { get => GetItems<ExistingAsset>(); init => Put(value); }
}
