namespace IctReferenceFramework.Descriptions;

/// <summary>A requirement tolerated as unmet until a date.</summary>
public sealed class Waiver : DescriptionItem
{
    /// <summary>Requirement not met for now.</summary>
    public Sourced<string>? Requirement { get => GetText("requirement"); init => Put("requirement", value); }

    /// <summary>Why.</summary>
    public Sourced<string>? Reason { get => GetText("reason"); init => Put("reason", value); }

    /// <summary>Who will put it right.</summary>
    public Sourced<string>? Owner { get => GetText("owner"); init => Put("owner", value); }

    /// <summary>Who approved it.</summary>
    public Sourced<string>? ApprovedBy { get => GetText("approved-by"); init => Put("approved-by", value); }

    /// <summary>Last day of the waiver.</summary>
    public Sourced<DateOnly>? Until { get => GetDate("until"); init => Put("until", value); }
}
