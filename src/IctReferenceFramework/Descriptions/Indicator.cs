namespace IctReferenceFramework.Descriptions;

/// <summary>An indicator that is watched.</summary>
public sealed class Indicator : DescriptionItem
{
    /// <summary>Own short id, unique in its kind.</summary>
    public Sourced<string>? Id { get => GetText("id"); init => Put("id", value); }

    /// <summary>Name as officially used.</summary>
    public Sourced<string>? Name { get => GetText("name"); init => Put("name", value); }

    /// <summary>Set it comes from.</summary>
    public Sourced<string>? Set { get => GetText("set"); init => Put("set", value); }

    /// <summary>Unit of measure.</summary>
    public Sourced<string>? Unit { get => GetText("unit"); init => Put("unit", value); }

    /// <summary>Starting value.</summary>
    public Sourced<double>? Baseline { get => GetNumber("baseline"); init => Put("baseline", value); }

    /// <summary>Value to reach.</summary>
    public Sourced<double>? Target { get => GetNumber("target"); init => Put("target", value); }

    /// <summary>By when.</summary>
    public Sourced<int>? TargetYear { get => GetWhole("target-year"); init => Put("target-year", value); }

    /// <summary>Where the figures come from.</summary>
    public Sourced<string>? Source { get => GetText("source"); init => Put("source", value); }

    /// <summary>How often it is measured.</summary>
    public Sourced<RefreshRate>? Frequency { get => GetChoice<RefreshRate>("frequency"); init => Put("frequency", value); }

    /// <summary>For pass/fail sets.</summary>
    public Sourced<bool>? Met { get => GetFlag("met"); init => Put("met", value); }

    /// <summary>Documents or sources that show it.</summary>
    public IReadOnlyList<Sourced<string>> Evidence { get => GetTexts("evidence"); init => Put("evidence", value); }
}
