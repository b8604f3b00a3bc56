using IctReferenceFramework.Descriptions.Reading;

namespace IctReferenceFramework.Descriptions;

/// <summary>A dated phase of the roadmap.</summary>
public sealed class RoadmapPhase : DescriptionItem
{
    /// <summary>Own short id, unique in its kind.</summary>
    public Sourced<string>? Id { get => GetText(); init => Put(value); }

    /// <summary>Name as officially used.</summary>
    public Sourced<string>? Name { get => GetText(); init => Put(value); }

    /// <summary>First year, month or day.</summary>
    public Sourced<PartialDate>? From { get => GetStart(); init => Put(value); }

    /// <summary>Last year, month or day.</summary>
    public Sourced<PartialDate>? To { get => GetStart(); init => Put(value); }

    /// <summary>Documents or sources that show it.</summary>
    public IReadOnlyList<Sourced<string>> Evidence { get => GetTexts(); init => Put(value); }
}
