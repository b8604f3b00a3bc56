namespace IctReferenceFramework.Descriptions;

/// <summary>A service of an operations centre.</summary>
public sealed class CentreService : DescriptionItem
{
    /// <summary>Which service.</summary>
    public Sourced<string>? Id { get => GetText("id"); init => Put("id", value); }

    /// <summary>State; decides in which view it counts.</summary>
    public Sourced<ComponentStatus>? Status { get => GetChoice<ComponentStatus>("status"); init => Put("status", value); }

    /// <summary>Start of operation (day, month or year).</summary>
    public Sourced<PartialDate>? Since { get => GetStart("since"); init => Put("since", value); }

    /// <summary>Agency that answers for the data.</summary>
    public Sourced<string>? DataOwner { get => GetText("data-owner"); init => Put("data-owner", value); }

    /// <summary>How often it is renewed.</summary>
    public Sourced<RefreshRate>? Refresh { get => GetChoice<RefreshRate>("refresh"); init => Put("refresh", value); }

    /// <summary>Datasets it lives on.</summary>
    public IReadOnlyList<Sourced<string>> FedBy { get => GetTexts("fed-by"); init => Put("fed-by", value); }

    /// <summary>Documents or sources that show it.</summary>
    public IReadOnlyList<Sourced<string>> Evidence { get => GetTexts("evidence"); init => Put("evidence", value); }
}
