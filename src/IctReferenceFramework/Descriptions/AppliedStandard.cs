using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Descriptions.Vocabulary;

namespace IctReferenceFramework.Descriptions;

/// <summary>A standard applied in a part.</summary>
public sealed class AppliedStandard : DescriptionItem
{
    /// <summary>E.g. TCVN 11930:2017.</summary>
    public Sourced<string>? Number { get => GetText(); init => Put(value); }

    /// <summary>Name of the standard.</summary>
    public Sourced<string>? Title { get => GetText(); init => Put(value); }

    /// <summary>How binding here.</summary>
    public Sourced<ObligationLevel>? Obligation { get => GetChoice<ObligationLevel>(); init => Put(value); }
}
