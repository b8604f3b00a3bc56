using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Descriptions.Vocabulary;

namespace IctReferenceFramework.Descriptions;

/// <summary>A service of an operations centre.</summary>
public sealed class CentreService : DescriptionItem
{
    /// <summary>Which service of the vocabulary it is.</summary>
    public Sourced<string>? Id { get => GetText(); init => Put(value); }

    /// <summary>State; decides in which view it counts.</summary>
    public Sourced<ComponentStatus>? Status { get => GetChoice<ComponentStatus>(); init => Put(value); }

    /// <summary>Start of operation (day, month or year).</summary>
    public Sourced<PartialDate>? Since { get => GetStart(); init => Put(value); }

    /// <summary>Agency that answers for the data.</summary>
    public Sourced<string>? DataOwner { get => GetText(); init => Put(value); }

    /// <summary>How often it is renewed.</summary>
    public Sourced<RefreshRate>? Refresh { get => GetChoice<RefreshRate>(); init => Put(value); }

    /// <summary>Datasets it lives on.</summary>
    public IReadOnlyList<Sourced<string>> FedBy { get => GetTexts(); init => Put(value); }

    /// <summary>Documents or sources that show it.</summary>
    public IReadOnlyList<Sourced<string>> Evidence { get => GetTexts(); init => Put(value); }
}
