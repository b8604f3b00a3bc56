namespace IctReferenceFramework.Descriptions;

/// <summary>How the architecture is watched and judged.</summary>
public sealed class Evaluation : DescriptionItem
{
    /// <summary>Level reached under Circular 03/2026.</summary>
    public Sourced<int>? MaturityLevel { get => GetWhole("maturity-level"); init => Put("maturity-level", value); }

    /// <summary>Day of the assessment.</summary>
    public Sourced<DateOnly>? AssessedOn { get => GetDate("assessed-on"); init => Put("assessed-on", value); }

    /// <summary>Indicators watched.</summary>
    public IReadOnlyList<Indicator> Indicators { get => GetItems<Indicator>("indicators"); init => Put("indicators", value); }
}
