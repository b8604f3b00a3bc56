namespace IctReferenceFramework.Descriptions;

/// <summary>What existed before.</summary>
public sealed class CurrentState : DescriptionItem
{
    /// <summary>When the survey was closed.</summary>
    public Sourced<DateOnly>? SurveyedOn { get => GetDate("surveyed-on"); init => Put("surveyed-on", value); }

    /// <summary>Information systems found.</summary>
    public IReadOnlyList<ExistingAsset> Systems { get => GetItems<ExistingAsset>("systems"); init => Put("systems", value); }

    /// <summary>Databases found.</summary>
    public IReadOnlyList<ExistingAsset> Data { get => GetItems<ExistingAsset>("data"); init => Put("data", value); }

    /// <summary>Computing and storage found.</summary>
    public IReadOnlyList<ExistingAsset> Infrastructure { get => GetItems<ExistingAsset>("infrastructure"); init => Put("infrastructure", value); }

    /// <summary>Networks found.</summary>
    public IReadOnlyList<ExistingAsset> Network { get => GetItems<ExistingAsset>("network"); init => Put("network", value); }

    /// <summary>Security means found.</summary>
    public IReadOnlyList<ExistingAsset> Security { get => GetItems<ExistingAsset>("security"); init => Put("security", value); }

    /// <summary>Staff found.</summary>
    public IReadOnlyList<ExistingAsset> People { get => GetItems<ExistingAsset>("people"); init => Put("people", value); }
}
