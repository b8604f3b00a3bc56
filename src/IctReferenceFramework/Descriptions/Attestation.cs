namespace IctReferenceFramework.Descriptions;

/// <summary>A signed statement for what no description can prove.</summary>
public sealed class Attestation : DescriptionItem
{
    /// <summary>Requirement attested.</summary>
    public Sourced<string>? Requirement { get => GetText("requirement"); init => Put("requirement", value); }

    /// <summary>What is attested.</summary>
    public Sourced<string>? Statement { get => GetText("statement"); init => Put("statement", value); }

    /// <summary>Name and office of the person.</summary>
    public Sourced<string>? By { get => GetText("by"); init => Put("by", value); }

    /// <summary>Day of signing.</summary>
    public Sourced<DateOnly>? On { get => GetDate("on"); init => Put("on", value); }

    /// <summary>Documents or sources that show it.</summary>
    public IReadOnlyList<Sourced<string>> Evidence { get => GetTexts("evidence"); init => Put("evidence", value); }
}
