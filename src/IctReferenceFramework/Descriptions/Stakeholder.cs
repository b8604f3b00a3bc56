namespace IctReferenceFramework.Descriptions;

/// <summary>An organisation that takes part.</summary>
public sealed class Stakeholder : DescriptionItem
{
    /// <summary>Own short id, unique in its kind.</summary>
    public Sourced<string>? Id { get => GetText("id"); init => Put("id", value); }

    /// <summary>Name of the organisation.</summary>
    public Sourced<string>? Name { get => GetText("name"); init => Put("name", value); }

    /// <summary>Electronic identifier of the agency (Decision 20/2020/QĐ-TTg), such as H15.07.04.</summary>
    public Sourced<string>? AgencyCode { get => GetText("agency-code"); init => Put("agency-code", value); }

    /// <summary>Kind of organisation.</summary>
    public Sourced<StakeholderSector>? Sector { get => GetChoice<StakeholderSector>("sector"); init => Put("sector", value); }

    /// <summary>What it does.</summary>
    public IReadOnlyList<Sourced<StakeholderRole>> Roles { get => GetChoices<StakeholderRole>("roles"); init => Put("roles", value); }

    /// <summary>Documents or sources that show it.</summary>
    public IReadOnlyList<Sourced<string>> Evidence { get => GetTexts("evidence"); init => Put("evidence", value); }
}
