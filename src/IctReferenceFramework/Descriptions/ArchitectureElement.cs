namespace IctReferenceFramework.Descriptions;

/// <summary>What components and operations centres have in common.</summary>
public abstract class ArchitectureElement : DescriptionItem
{
    /// <summary>Unique among components and centres.</summary>
    public Sourced<string>? Id { get => GetText("id"); init => Put("id", value); }

    /// <summary>Name as officially used.</summary>
    public Sourced<string>? Name { get => GetText("name"); init => Put("name", value); }

    /// <summary>State; decides in which view it counts.</summary>
    public Sourced<ComponentStatus>? Status { get => GetChoice<ComponentStatus>("status"); init => Put("status", value); }

    /// <summary>Functions of its part's vocabulary.</summary>
    public IReadOnlyList<Sourced<string>> Functions { get => GetTexts("functions"); init => Put("functions", value); }

    /// <summary>What it is for.</summary>
    public Sourced<string>? Goal { get => GetText("goal"); init => Put("goal", value); }

    /// <summary>In operation since (day, month or year).</summary>
    public Sourced<PartialDate>? Since { get => GetStart("since"); init => Put("since", value); }

    /// <summary>Owning agency; of a centre: the agency it belongs to.</summary>
    public Sourced<string>? Owner { get => GetText("owner"); init => Put("owner", value); }

    /// <summary>Who runs it.</summary>
    public Sourced<string>? Operator { get => GetText("operator"); init => Put("operator", value); }

    /// <summary>Who supplied it.</summary>
    public Sourced<string>? Vendor { get => GetText("vendor"); init => Put("vendor", value); }

    /// <summary>Components whose functions it uses.</summary>
    public IReadOnlyList<Sourced<string>> Uses { get => GetTexts("uses"); init => Put("uses", value); }

    /// <summary>Uses the matrix allows only with a reason, and that reason.</summary>
    public IReadOnlyList<JustifiedUse> UsesWithReason { get => GetReasons("uses-with-reason"); init => Put("uses-with-reason", value); }

    /// <summary>Interfaces it offers.</summary>
    public IReadOnlyList<ComponentInterface> Interfaces { get => GetItems<ComponentInterface>("interfaces"); init => Put("interfaces", value); }

    /// <summary>True if its failure stops an essential service.</summary>
    public Sourced<bool>? Critical { get => GetFlag("critical"); init => Put("critical", value); }

    /// <summary>Target, 0–100.</summary>
    public Sourced<double>? AvailabilityPercent { get => GetNumber("availability-percent"); init => Put("availability-percent", value); }

    /// <summary>Time to recover.</summary>
    public Sourced<double>? RtoHours { get => GetNumber("rto-hours"); init => Put("rto-hours", value); }

    /// <summary>Data that may be lost.</summary>
    public Sourced<double>? RpoHours { get => GetNumber("rpo-hours"); init => Put("rpo-hours", value); }

    /// <summary>How failure is bridged.</summary>
    public Sourced<Redundancy>? Redundancy { get => GetChoice<Redundancy>("redundancy"); init => Put("redundancy", value); }

    /// <summary>How it grows and shrinks.</summary>
    public Sourced<Scaling>? Scaling { get => GetChoice<Scaling>("scaling"); init => Put("scaling", value); }

    /// <summary>What it has and will need.</summary>
    public IReadOnlyList<Capacity> Capacity { get => GetItems<Capacity>("capacity"); init => Put("capacity", value); }

    /// <summary>Level approved or proposed.</summary>
    public Sourced<int>? SecurityLevel { get => GetWhole("security-level"); init => Put("security-level", value); }

    /// <summary>Record approving the level.</summary>
    public Sourced<string>? SecurityApproval { get => GetText("security-approval"); init => Put("security-approval", value); }

    /// <summary>How many months its logs are kept.</summary>
    public Sourced<int>? LogRetentionMonths { get => GetWhole("log-retention-months"); init => Put("log-retention-months", value); }

    /// <summary>Classes it handles.</summary>
    public IReadOnlyList<Sourced<InformationClass>> Information { get => GetChoices<InformationClass>("information"); init => Put("information", value); }

    /// <summary>People whose data it holds.</summary>
    public Sourced<int>? DataSubjects { get => GetWhole("data-subjects"); init => Put("data-subjects", value); }

    /// <summary>Record of the personal-data impact assessment.</summary>
    public Sourced<string>? ImpactAssessment { get => GetText("impact-assessment"); init => Put("impact-assessment", value); }

    /// <summary>Plan for leaving the vendor.</summary>
    public Sourced<string>? ExitPlan { get => GetText("exit-plan"); init => Put("exit-plan", value); }

    /// <summary>Documents that show it.</summary>
    public IReadOnlyList<Sourced<string>> Evidence { get => GetTexts("evidence"); init => Put("evidence", value); }

    /// <summary>Remark; never judged.</summary>
    public Sourced<string>? Note { get => GetText("note"); init => Put("note", value); }
}
