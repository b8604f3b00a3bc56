namespace IctReferenceFramework.Descriptions;

/// <summary>A centre that monitors and operates the smart city (IOC).</summary>
public sealed class OperationsCentre : ArchitectureElement
{
    /// <summary>Level it works at.</summary>
    public Sourced<AdministrativeLevel>? Level { get => GetChoice<AdministrativeLevel>("level"); init => Put("level", value); }

    /// <summary>Electronic identifier of the agency (Decision 20/2020/QĐ-TTg), such as H15.07.04.</summary>
    public Sourced<string>? AgencyCode { get => GetText("agency-code"); init => Put("agency-code", value); }

    /// <summary>Decision that set it up.</summary>
    public Sourced<string>? EstablishingDecision { get => GetText("establishing-decision"); init => Put("establishing-decision", value); }

    /// <summary>Regulation on running it.</summary>
    public Sourced<string>? OperatingRegulation { get => GetText("operating-regulation"); init => Put("operating-regulation", value); }

    /// <summary>Services it gives.</summary>
    public IReadOnlyList<CentreService> Services { get => GetItems<CentreService>("services"); init => Put("services", value); }

    /// <summary>Rooms and equipment of its own.</summary>
    public IReadOnlyList<CentreFacility> Facilities { get => GetItems<CentreFacility>("facilities"); init => Put("facilities", value); }

    /// <summary>People employed.</summary>
    public Sourced<int>? StaffTotal { get => GetWhole("staff-total"); init => Put("staff-total", value); }

    /// <summary>People per shift.</summary>
    public Sourced<int>? StaffPerShift { get => GetWhole("staff-per-shift"); init => Put("staff-per-shift", value); }

    /// <summary>True if staffed day and night.</summary>
    public Sourced<bool>? RoundTheClock { get => GetFlag("round-the-clock"); init => Put("round-the-clock", value); }

    /// <summary>Time within which an incident is seen.</summary>
    public Sourced<double>? DetectHours { get => GetNumber("detect-hours"); init => Put("detect-hours", value); }

    /// <summary>Time within which it is dealt with.</summary>
    public Sourced<double>? ResolveHours { get => GetNumber("resolve-hours"); init => Put("resolve-hours", value); }
}
