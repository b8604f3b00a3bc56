using IctReferenceFramework.Descriptions.Reading;

namespace IctReferenceFramework.Descriptions;

/// <summary>Phases and projects that lead to the architecture.</summary>
public sealed class Roadmap : DescriptionItem
{
    /// <summary>Dated phases.</summary>
    public IReadOnlyList<RoadmapPhase> Phases { get => GetItems<RoadmapPhase>(); init => Put(value); }

    /// <summary>Schemes, plans, projects, leases.</summary>
    public IReadOnlyList<Project> Projects { get => GetItems<Project>(); init => Put(value); }
}
