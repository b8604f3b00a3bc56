using IctReferenceFramework.Descriptions.Reading;

namespace IctReferenceFramework.Descriptions;

/// <summary>A part or requirement that does not apply here.</summary>
public sealed class Exclusion : DescriptionItem
{
    /// <summary>Id of the part that is left out.</summary>
    public Sourced<string>? Part { get => GetText(); init => Put(value); }

    /// <summary>Id of the requirement that is left out.</summary>
    public Sourced<string>? Requirement { get => GetText(); init => Put(value); }

    /// <summary>Why it does not apply.</summary>
    public Sourced<string>? Reason { get => GetText(); init => Put(value); }

    /// <summary>Who approved it.</summary>
    public Sourced<string>? ApprovedBy { get => GetText(); init => Put(value); }

    /// <summary>Record of the approval.</summary>
    public Sourced<string>? Document { get => GetText(); init => Put(value); }

    /// <summary>When it is looked at again.</summary>
    public Sourced<DateOnly>? Until { get => GetDate(); init => Put(value); }
}
