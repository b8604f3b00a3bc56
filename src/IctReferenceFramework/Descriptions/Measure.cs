namespace IctReferenceFramework.Descriptions;

/// <summary>A non-technological measure.</summary>
public sealed class Measure : DescriptionItem
{
    /// <summary>Own short id, unique in its kind.</summary>
    public Sourced<string>? Id { get => GetText("id"); init => Put("id", value); }

    /// <summary>Name as officially used.</summary>
    public Sourced<string>? Name { get => GetText("name"); init => Put("name", value); }

    /// <summary>What kind.</summary>
    public Sourced<MeasureKind>? Kind { get => GetChoice<MeasureKind>("kind"); init => Put("kind", value); }

    /// <summary>Counted like a component.</summary>
    public Sourced<ComponentStatus>? Status { get => GetChoice<ComponentStatus>("status"); init => Put("status", value); }

    /// <summary>User groups it is for.</summary>
    public IReadOnlyList<Sourced<string>> Audience { get => GetTexts("audience"); init => Put("audience", value); }

    /// <summary>Components it accompanies.</summary>
    public IReadOnlyList<Sourced<string>> Supports { get => GetTexts("supports"); init => Put("supports", value); }

    /// <summary>Documents or sources that show it.</summary>
    public IReadOnlyList<Sourced<string>> Evidence { get => GetTexts("evidence"); init => Put("evidence", value); }
}
