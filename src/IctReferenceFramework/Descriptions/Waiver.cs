using IctReferenceFramework.Descriptions.Reading;

namespace IctReferenceFramework.Descriptions;

/// <summary>A requirement tolerated as unmet until a date.</summary>
public sealed class Waiver : DescriptionItem
{
    /// <summary>Requirement not met for now.</summary>
    public Sourced<string>? Requirement { get => GetText(); init => Put(value); }

    /// <summary>Why the requirement is not met yet.</summary>
    public Sourced<string>? Reason { get => GetText(); init => Put(value); }

    /// <summary>Who will put it right.</summary>
    public Sourced<string>? Owner { get => GetText(); init => Put(value); }

    /// <summary>Who approved it.</summary>
    public Sourced<string>? ApprovedBy { get => GetText(); init => Put(value); }

    /// <summary>Last day of the waiver.</summary>
    public Sourced<DateOnly>? Until { get => GetDate(); init => Put(value); }
}
