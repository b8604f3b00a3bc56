using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Descriptions.Vocabulary;

namespace IctReferenceFramework.Descriptions;

/// <summary>What components and operations centres have in common.</summary>
public abstract class ArchitectureElement : DescriptionItem
{
    /// <summary>Unique among components and centres.</summary>
    public Sourced<string>? Id { get => GetText(); init => Put(value); }

    /// <summary>Name as officially used.</summary>
    public Sourced<string>? Name { get => GetText(); init => Put(value); }

    /// <summary>State; decides in which view it counts.</summary>
    public Sourced<ComponentStatus>? Status { get => GetChoice<ComponentStatus>(); init => Put(value); }

    /// <summary>Functions of its part's vocabulary.</summary>
    public IReadOnlyList<Sourced<string>> Functions { get => GetTexts(); init => Put(value); }

    /// <summary>What it is for.</summary>
    public Sourced<string>? Goal { get => GetText(); init => Put(value); }

    /// <summary>In operation since (day, month or year).</summary>
    public Sourced<PartialDate>? Since { get => GetStart(); init => Put(value); }

    /// <summary>Owning agency; of a centre: the agency it belongs to.</summary>
    public Sourced<string>? Owner { get => GetText(); init => Put(value); }

    /// <summary>Who runs it.</summary>
    public Sourced<string>? Operator { get => GetText(); init => Put(value); }

    /// <summary>Who supplied it.</summary>
    public Sourced<string>? Vendor { get => GetText(); init => Put(value); }

    /// <summary>Components whose functions it uses.</summary>
    public IReadOnlyList<Sourced<string>> Uses { get => GetTexts(); init => Put(value); }

    /// <summary>Uses the matrix allows only with a reason, and that reason.</summary>
    public IReadOnlyList<JustifiedUse> UsesWithReason { get => GetReasons(); init => Put(value); }

    /// <summary>Interfaces it offers.</summary>
    public IReadOnlyList<ComponentInterface> Interfaces { get => GetItems<ComponentInterface>(); init => Put(value); }

    /// <summary>True if its failure stops an essential service.</summary>
    public Sourced<bool>? Critical { get => GetFlag(); init => Put(value); }

    /// <summary>Availability that is aimed at, in percent from 0 to 100.</summary>
    public Sourced<double>? AvailabilityPercent { get => GetNumber(); init => Put(value); }

    /// <summary>Time in which it is to work again after a failure, in hours.</summary>
    public Sourced<double>? RtoHours { get => GetNumber(); init => Put(value); }

    /// <summary>Stretch of time whose data may be lost in a failure, in hours.</summary>
    public Sourced<double>? RpoHours { get => GetNumber(); init => Put(value); }

    /// <summary>How failure is bridged.</summary>
    public Sourced<Redundancy>? Redundancy { get => GetChoice<Redundancy>(); init => Put(value); }

    /// <summary>How it grows and shrinks.</summary>
    public Sourced<Scaling>? Scaling { get => GetChoice<Scaling>(); init => Put(value); }

    /// <summary>What it has and will need.</summary>
    public IReadOnlyList<Capacity> Capacity { get => GetItems<Capacity>(); init => Put(value); }

    /// <summary>Level approved or proposed.</summary>
    public Sourced<int>? SecurityLevel { get => GetWhole(); init => Put(value); }

    /// <summary>Record approving the level.</summary>
    public Sourced<string>? SecurityApproval { get => GetText(); init => Put(value); }

    /// <summary>How long its logs are kept, in months.</summary>
    public Sourced<int>? LogRetentionMonths { get => GetWhole(); init => Put(value); }

    /// <summary>Classes of information that it handles.</summary>
    public IReadOnlyList<Sourced<InformationClass>> Information { get => GetChoices<InformationClass>(); init =>
        Put(value); }

    /// <summary>People whose data it holds.</summary>
    public Sourced<int>? DataSubjects { get => GetWhole(); init => Put(value); }

    /// <summary>Record of the personal-data impact assessment.</summary>
    public Sourced<string>? ImpactAssessment { get => GetText(); init => Put(value); }

    /// <summary>Plan for leaving the vendor.</summary>
    public Sourced<string>? ExitPlan { get => GetText(); init => Put(value); }

    /// <summary>Documents that show it.</summary>
    public IReadOnlyList<Sourced<string>> Evidence { get => GetTexts(); init => Put(value); }

    /// <summary>Remark; never judged.</summary>
    public Sourced<string>? Note { get => GetText(); init => Put(value); }
}
