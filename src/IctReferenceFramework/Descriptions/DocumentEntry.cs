using IctReferenceFramework.Descriptions.Reading;

namespace IctReferenceFramework.Descriptions;

/// <summary>An instrument, record or source; everything else names it by its id.</summary>
public sealed class DocumentEntry : DescriptionItem
{
    /// <summary>Own short id, e.g. qd-829.</summary>
    public Sourced<string>? Id { get => GetText(); init => Put(value); }

    /// <summary>Number as printed, e.g. 829/QĐ-BTTTT.</summary>
    public Sourced<string>? Number { get => GetText(); init => Put(value); }

    /// <summary>Day of issue.</summary>
    public Sourced<DateOnly>? Date { get => GetDate(); init => Put(value); }

    /// <summary>Day it takes effect, if another.</summary>
    public Sourced<DateOnly>? Effective { get => GetDate(); init => Put(value); }

    /// <summary>Who issued or published it.</summary>
    public Sourced<string>? Issuer { get => GetText(); init => Put(value); }

    /// <summary>Title as it was issued.</summary>
    public Sourced<string>? Title { get => GetText(); init => Put(value); }

    /// <summary>Where it can be read.</summary>
    public Sourced<string>? Url { get => GetText(); init => Put(value); }
}
