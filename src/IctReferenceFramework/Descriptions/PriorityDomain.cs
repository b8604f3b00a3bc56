using IctReferenceFramework.Descriptions.Reading;

namespace IctReferenceFramework.Descriptions;

/// <summary>A domain that has priority.</summary>
public sealed class PriorityDomain : DescriptionItem
{
    /// <summary>Priority domain.</summary>
    public Sourced<string>? Domain { get => GetText(); init => Put(value); }

    /// <summary>Why it comes first.</summary>
    public Sourced<string>? Reason { get => GetText(); init => Put(value); }

    /// <summary>Documents that show it.</summary>
    public IReadOnlyList<Sourced<string>> Evidence { get => GetTexts(); init => Put(value); }
}
