using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Framework;

/// <summary>
/// Requirements of a later or another instrument, laid over a framework: switched on by a description or a caller,
/// assessed and scored apart. It says when it applies, what it takes the place of, and what could not be read of its
/// source.
/// </summary>
public sealed class Profile
{
    internal Profile(FrameworkContent content, DateOnly from, DateOnly? until, LocalizedText? note,
        IReadOnlyList<string> supersedes) =>
        (Content, AppliesFrom, AppliesUntil, Note, Supersedes) = (content, from, until, note, supersedes);

    /// <summary>Id that descriptions name under <c>profiles</c>, such as <c>ioc-1709-2025</c>.</summary>
    public string Id => Content.Id;

    /// <summary>Its version.</summary>
    public string Version => Content.Version;

    /// <summary>Day of this revision of the data.</summary>
    public DateOnly Revision => Content.Revision;

    /// <summary>Its name.</summary>
    public LocalizedText Name => Content.Name;

    /// <summary>The instrument it comes from.</summary>
    public FrameworkInstrument Instrument => Content.Instrument;

    /// <summary>Whether the instrument is in force, and what could not be read of it.</summary>
    internal FrameworkStatus Status => Content.Status;

    /// <summary>The first day on which it applies.</summary>
    public DateOnly AppliesFrom { get; }

    /// <summary>The last day; null as long as it has not ended.</summary>
    public DateOnly? AppliesUntil { get; }

    /// <summary>To whom it applies, and why.</summary>
    public LocalizedText? Note { get; }

    /// <summary>Ids of the profiles that it takes the place of.</summary>
    public IReadOnlyList<string> Supersedes { get; }

    /// <summary>Its requirements, in order.</summary>
    public IReadOnlyList<Requirement> Requirements => Content.Requirements;

    /// <summary>Sources that its entries name.</summary>
    public IReadOnlyList<SourceReference> Sources => Content.Sources;

    internal FrameworkContent Content { get; }

    /// <summary>True if it applies on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True if it does.</returns>
    public bool AppliesOn(DateOnly day) => AppliesFrom <= day && (AppliesUntil is null || day <= AppliesUntil);

    /// <summary>The framework with the requirements of this profile instead of its own.</summary>
    /// <param name="framework">The framework that it adds to.</param>
    /// <returns>A framework with its requirements and without those of the base.</returns>
    public ReferenceFramework AppliedTo(ReferenceFramework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return new(framework.Content with
        {
            Id = Id,
            Version = Version,
            Revision = Revision,
            Name = Name,
            Instrument = Instrument,
            Status = Status,
            Groups = [.. framework.Groups, .. Content.Groups],
            Series = [.. framework.Series, .. Content.Series],
            Requirements = Requirements,
            Sources = [.. Sources, .. framework.Sources.Where(source => !Sources.Any(own => own.Id == source.Id))],
        });
    }
}
