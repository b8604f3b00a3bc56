using IctReferenceFramework.Source;

namespace IctReferenceFramework.Diagnostics;

/// <summary>
/// One of the things that a finding is about, such as a key that is missing or an item that lacks something: what tells
/// the finding from another of its rule. It does not change with the language, nor with the lines and neighbours of the
/// place.
/// </summary>
/// <param name="Location">The place concerned.</param>
/// <param name="What">What is wrong there, in words of the format or of the framework's data, which stay the same;
/// empty where the place says it.</param>
public readonly record struct FindingDetail(Location Location, string What = "")
{
    /// <summary>Everything is missing in this respect: one such gap covers every smaller one.</summary>
    internal const string Everything = "*";

    /// <summary>What stands there, by the name that the description gives it; null if it has none.</summary>
    public string? Subject { get; init; }

    /// <summary>
    /// True if something is nowhere in the description: the place is only where a reader would look for it.
    /// </summary>
    public bool ConcernsWhole { get; init; }

    /// <summary>Something that is nowhere in the description.</summary>
    internal static FindingDetail AboutWhole(Location location, string what) =>
        new(location, what) { ConcernsWhole = true };
}
