using IctReferenceFramework.Descriptions.Reading;

namespace IctReferenceFramework.Descriptions;

/// <summary>How the architecture is watched and judged.</summary>
public sealed class Evaluation : DescriptionItem
{
    /// <summary>Level reached under Circular 03/2026.</summary>
    public Sourced<int>? MaturityLevel { get => GetWhole(); init => Put(value); }

    /// <summary>Day of the assessment.</summary>
    public Sourced<DateOnly>? AssessedOn { get => GetDate(); init => Put(value); }

    /// <summary>Indicators watched.</summary>
    public IReadOnlyList<Indicator> Indicators { get => GetItems<Indicator>(); init => Put(value); }
}
