using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Descriptions.Vocabulary;

namespace IctReferenceFramework.Descriptions;

/// <summary>Whose architecture it is.</summary>
public sealed class Locality : DescriptionItem
{
    /// <summary>Name of the province or municipality.</summary>
    public Sourced<string>? Name { get => GetText(); init => Put(value); }

    /// <summary>Two digits, quoted; required unless country is foreign.</summary>
    public Sourced<string>? Code { get => GetText(); init => Put(value); }

    /// <summary>ISO code, default VN; others are comparison samples.</summary>
    public Sourced<string>? Country { get => GetText(); init => Put(value); }

    /// <summary>Level of the locality described (default province).</summary>
    public Sourced<AdministrativeLevel>? Level { get => GetChoice<AdministrativeLevel>(); init => Put(value); }

    /// <summary>Name of the city, district or commune below province level.</summary>
    public Sourced<string>? Unit { get => GetText(); init => Put(value); }
}
