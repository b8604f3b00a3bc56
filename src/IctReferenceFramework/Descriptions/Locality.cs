namespace IctReferenceFramework.Descriptions;

/// <summary>Whose architecture it is.</summary>
public sealed class Locality : DescriptionItem
{
    /// <summary>Name of the province or municipality.</summary>
    public Sourced<string>? Name { get => GetText("name"); init => Put("name", value); }

    /// <summary>Two digits, quoted; required unless country is foreign.</summary>
    public Sourced<string>? Code { get => GetText("code"); init => Put("code", value); }

    /// <summary>ISO code, default VN; others are comparison samples.</summary>
    public Sourced<string>? Country { get => GetText("country"); init => Put("country", value); }

    /// <summary>Level of the locality described (default province).</summary>
    public Sourced<AdministrativeLevel>? Level { get => GetChoice<AdministrativeLevel>("level"); init => Put("level", value); }

    /// <summary>Name of the city, district or commune below province level.</summary>
    public Sourced<string>? Unit { get => GetText("unit"); init => Put("unit", value); }
}
