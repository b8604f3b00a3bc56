using IctReferenceFramework.Descriptions.Vocabulary;

namespace IctReferenceFramework.Descriptions;

/// <summary>A centre that monitors and operates the smart city (IOC).</summary>
public sealed class OperationsCentre : ArchitectureElement
{
    /// <summary>Level it works at.</summary>
    public Sourced<AdministrativeLevel>? Level { get => GetChoice<AdministrativeLevel>(); init => Put(value); }

    /// <summary>Electronic identifier of the agency (Decision 20/2020/QĐ-TTg), such as H15.07.04.</summary>
    public Sourced<string>? AgencyCode { get => GetText(); init => Put(value); }

    /// <summary>Decision that set it up.</summary>
    public Sourced<string>? EstablishingDecision { get => GetText(); init => Put(value); }

    /// <summary>Regulation on running it.</summary>
    public Sourced<string>? OperatingRegulation { get => GetText(); init => Put(value); }

    /// <summary>Services it gives.</summary>
    public IReadOnlyList<CentreService> Services { get => GetItems<CentreService>(); init => Put(value); }

    /// <summary>Rooms and equipment of its own.</summary>
    public IReadOnlyList<CentreFacility> Facilities { get => GetItems<CentreFacility>(); init => Put(value); }

    /// <summary>Number of people employed.</summary>
    public Sourced<int>? StaffTotal { get => GetWhole(); init => Put(value); }

    /// <summary>Number of people in a shift.</summary>
    public Sourced<int>? StaffPerShift { get => GetWhole(); init => Put(value); }

    /// <summary>True if staffed day and night.</summary>
    public Sourced<bool>? RoundTheClock { get => GetFlag(); init => Put(value); }

    /// <summary>Time within which an incident is seen.</summary>
    public Sourced<double>? DetectHours { get => GetNumber(); init => Put(value); }

    /// <summary>Time within which it is dealt with.</summary>
    public Sourced<double>? ResolveHours { get => GetNumber(); init => Put(value); }
}
