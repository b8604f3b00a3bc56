using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Descriptions.Vocabulary;

namespace IctReferenceFramework.Descriptions;

/// <summary>An indicator that is watched.</summary>
public sealed class Indicator : DescriptionItem
{
    /// <summary>Own short id, unique in its kind.</summary>
    public Sourced<string>? Id { get => GetText(); init => Put(value); }

    /// <summary>Name as officially used.</summary>
    public Sourced<string>? Name { get => GetText(); init => Put(value); }

    /// <summary>Set it comes from.</summary>
    public Sourced<string>? Set { get => GetText(); init => Put(value); }

    /// <summary>Unit in which it is measured.</summary>
    public Sourced<string>? Unit { get => GetText(); init => Put(value); }

    /// <summary>Value at the start, in its unit.</summary>
    public Sourced<double>? Baseline { get => GetNumber(); init => Put(value); }

    /// <summary>Value to be reached, in its unit.</summary>
    public Sourced<double>? Target { get => GetNumber(); init => Put(value); }

    /// <summary>Year in which it is to be reached.</summary>
    public Sourced<int>? TargetYear { get => GetWhole(); init => Put(value); }

    /// <summary>Where the figures come from.</summary>
    public Sourced<string>? Source { get => GetText(); init => Put(value); }

    /// <summary>How often it is measured.</summary>
    public Sourced<RefreshRate>? Frequency { get => GetChoice<RefreshRate>(); init => Put(value); }

    /// <summary>Whether it is met, of an indicator without figures.</summary>
    public Sourced<bool>? Met { get => GetFlag(); init => Put(value); }

    /// <summary>Documents or sources that show it.</summary>
    public IReadOnlyList<Sourced<string>> Evidence { get => GetTexts(); init => Put(value); }
}
