namespace IctReferenceFramework.Descriptions;

/// <summary>A part or requirement that does not apply here.</summary>
public sealed class Exclusion : DescriptionItem
{
    /// <summary>Part left out.</summary>
    public Sourced<string>? Part { get => GetText("part"); init => Put("part", value); }

    /// <summary>Requirement left out.</summary>
    public Sourced<string>? Requirement { get => GetText("requirement"); init => Put("requirement", value); }

    /// <summary>Why it does not apply.</summary>
    public Sourced<string>? Reason { get => GetText("reason"); init => Put("reason", value); }

    /// <summary>Who approved it.</summary>
    public Sourced<string>? ApprovedBy { get => GetText("approved-by"); init => Put("approved-by", value); }

    /// <summary>Record of the approval.</summary>
    public Sourced<string>? Document { get => GetText("document"); init => Put("document", value); }

    /// <summary>When it is looked at again.</summary>
    public Sourced<DateOnly>? Until { get => GetDate("until"); init => Put("until", value); }
}
