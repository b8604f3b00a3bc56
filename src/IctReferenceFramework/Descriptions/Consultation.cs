using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Descriptions.Vocabulary;

namespace IctReferenceFramework.Descriptions;

/// <summary>Somebody who was asked about the architecture.</summary>
public sealed class Consultation : DescriptionItem
{
    /// <summary>Who was asked.</summary>
    public Sourced<ConsultedParty>? Party { get => GetChoice<ConsultedParty>(); init => Put(value); }

    /// <summary>Name of the agency or group.</summary>
    public Sourced<string>? Name { get => GetText(); init => Put(value); }

    /// <summary>Day of the consultation.</summary>
    public Sourced<DateOnly>? Date { get => GetDate(); init => Put(value); }

    /// <summary>The record or reply.</summary>
    public Sourced<string>? Document { get => GetText(); init => Put(value); }
}
