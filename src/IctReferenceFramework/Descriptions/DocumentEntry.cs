namespace IctReferenceFramework.Descriptions;

/// <summary>An instrument, record or source; everything else names it by its id.</summary>
public sealed class DocumentEntry : DescriptionItem
{
    /// <summary>Own short id, e.g. qd-829.</summary>
    public Sourced<string>? Id { get => GetText("id"); init => Put("id", value); }

    /// <summary>Number as printed, e.g. 829/QĐ-BTTTT.</summary>
    public Sourced<string>? Number { get => GetText("number"); init => Put("number", value); }

    /// <summary>Day of issue.</summary>
    public Sourced<DateOnly>? Date { get => GetDate("date"); init => Put("date", value); }

    /// <summary>Day it takes effect, if another.</summary>
    public Sourced<DateOnly>? Effective { get => GetDate("effective"); init => Put("effective", value); }

    /// <summary>Who issued or published it.</summary>
    public Sourced<string>? Issuer { get => GetText("issuer"); init => Put("issuer", value); }

    /// <summary>What it is.</summary>
    public Sourced<string>? Title { get => GetText("title"); init => Put("title", value); }

    /// <summary>Where it can be read.</summary>
    public Sourced<string>? Url { get => GetText("url"); init => Put("url", value); }
}
