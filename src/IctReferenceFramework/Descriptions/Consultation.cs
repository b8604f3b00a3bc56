namespace IctReferenceFramework.Descriptions;

/// <summary>Somebody who was asked about the architecture.</summary>
public sealed class Consultation : DescriptionItem
{
    /// <summary>Whom.</summary>
    public Sourced<ConsultedParty>? Party { get => GetChoice<ConsultedParty>("party"); init => Put("party", value); }

    /// <summary>Name of the agency or group.</summary>
    public Sourced<string>? Name { get => GetText("name"); init => Put("name", value); }

    /// <summary>When.</summary>
    public Sourced<DateOnly>? Date { get => GetDate("date"); init => Put("date", value); }

    /// <summary>The record or reply.</summary>
    public Sourced<string>? Document { get => GetText("document"); init => Put("document", value); }
}
