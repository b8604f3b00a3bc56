using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Descriptions.Vocabulary;

namespace IctReferenceFramework.Descriptions;

/// <summary>A non-technological measure.</summary>
public sealed class Measure : DescriptionItem
{
    /// <summary>Own short id, unique in its kind.</summary>
    public Sourced<string>? Id { get => GetText(); init => Put(value); }

    /// <summary>Name as officially used.</summary>
    public Sourced<string>? Name { get => GetText(); init => Put(value); }

    /// <summary>What kind.</summary>
    public Sourced<MeasureKind>? Kind { get => GetChoice<MeasureKind>(); init => Put(value); }

    /// <summary>Counted like a component.</summary>
    public Sourced<ComponentStatus>? Status { get => GetChoice<ComponentStatus>(); init => Put(value); }

    /// <summary>User groups it is for.</summary>
    public IReadOnlyList<Sourced<string>> Audience { get => GetTexts(); init => Put(value); }

    /// <summary>Ids of the components that it accompanies.</summary>
    public IReadOnlyList<Sourced<string>> Supports { get => GetTexts(); init => Put(value); }

    /// <summary>Documents or sources that show it.</summary>
    public IReadOnlyList<Sourced<string>> Evidence { get => GetTexts(); init => Put(value); }
}
