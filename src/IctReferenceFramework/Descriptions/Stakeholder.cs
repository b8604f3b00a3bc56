using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Descriptions.Vocabulary;

namespace IctReferenceFramework.Descriptions;

/// <summary>An organisation that takes part.</summary>
public sealed class Stakeholder : DescriptionItem
{
    /// <summary>Own short id, unique in its kind.</summary>
    public Sourced<string>? Id { get => GetText(); init => Put(value); }

    /// <summary>Name of the organisation.</summary>
    public Sourced<string>? Name { get => GetText(); init => Put(value); }

    /// <summary>Electronic identifier of the agency (Decision 20/2020/QĐ-TTg), such as H15.07.04.</summary>
    public Sourced<string>? AgencyCode { get => GetText(); init => Put(value); }

    /// <summary>Kind of organisation.</summary>
    public Sourced<StakeholderSector>? Sector { get => GetChoice<StakeholderSector>(); init => Put(value); }

    /// <summary>What it does.</summary>
    public IReadOnlyList<Sourced<StakeholderRole>> Roles { get => GetChoices<StakeholderRole>(); init => Put(value); }

    /// <summary>Documents or sources that show it.</summary>
    public IReadOnlyList<Sourced<string>> Evidence { get => GetTexts(); init => Put(value); }
}
