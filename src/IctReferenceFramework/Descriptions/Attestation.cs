using IctReferenceFramework.Descriptions.Reading;

namespace IctReferenceFramework.Descriptions;

/// <summary>A signed statement for what no description can prove.</summary>
public sealed class Attestation : DescriptionItem
{
    /// <summary>Id of the requirement that is attested.</summary>
    public Sourced<string>? Requirement { get => GetText(); init => Put(value); }

    /// <summary>What is attested, as a sentence.</summary>
    public Sourced<string>? Statement { get => GetText(); init => Put(value); }

    /// <summary>Name and office of the person.</summary>
    public Sourced<string>? By { get => GetText(); init => Put(value); }

    /// <summary>Day on which it was signed.</summary>
    public Sourced<DateOnly>? On { get => GetDate(); init => Put(value); }

    /// <summary>Documents or sources that show it.</summary>
    public IReadOnlyList<Sourced<string>> Evidence { get => GetTexts(); init => Put(value); }
}
