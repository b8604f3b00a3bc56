using IctReferenceFramework.Descriptions.Reading;

namespace IctReferenceFramework.Descriptions;

/// <summary>The years that the architecture covers.</summary>
public sealed class Horizon : DescriptionItem
{
    /// <summary>First year covered.</summary>
    public Sourced<int>? From { get => GetWhole(); init => Put(value); }

    /// <summary>Last year covered, not before from.</summary>
    public Sourced<int>? To { get => GetWhole(); init => Put(value); }

    /// <summary>Year of the orientation, after to.</summary>
    public Sourced<int>? Orientation { get => GetWhole(); init => Put(value); }

    /// <summary>Year of the vision, after the orientation.</summary>
    public Sourced<int>? Vision { get => GetWhole(); init => Put(value); }
}
