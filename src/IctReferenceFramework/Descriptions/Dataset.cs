using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Descriptions.Vocabulary;

namespace IctReferenceFramework.Descriptions;

/// <summary>A set of data that components read, write or keep.</summary>
public sealed class Dataset : DescriptionItem
{
    /// <summary>Own short id, unique in its kind.</summary>
    public Sourced<string>? Id { get => GetText(); init => Put(value); }

    /// <summary>Name as officially used.</summary>
    public Sourced<string>? Name { get => GetText(); init => Put(value); }

    /// <summary>Which kind of data.</summary>
    public Sourced<DatasetKind>? Kind { get => GetChoice<DatasetKind>(); init => Put(value); }

    /// <summary>Who answers for it.</summary>
    public Sourced<string>? Owner { get => GetText(); init => Put(value); }

    /// <summary>Component that keeps it; gives it its status.</summary>
    public Sourced<string>? KeptIn { get => GetText(); init => Put(value); }

    /// <summary>Who may have it.</summary>
    public Sourced<DataAccess>? Access { get => GetChoice<DataAccess>(); init => Put(value); }

    /// <summary>Licence under which open data may be used.</summary>
    public Sourced<string>? Licence { get => GetText(); init => Put(value); }

    /// <summary>Where open data is had.</summary>
    public Sourced<string>? Url { get => GetText(); init => Put(value); }

    /// <summary>Data model, dictionary or standard it follows.</summary>
    public Sourced<string>? Model { get => GetText(); init => Put(value); }

    /// <summary>Coordinate system of geographic data.</summary>
    public Sourced<CoordinateSystem>? CoordinateSystem { get => GetChoice<CoordinateSystem>(); init => Put(value); }

    /// <summary>How often it is renewed.</summary>
    public Sourced<RefreshRate>? Refresh { get => GetChoice<RefreshRate>(); init => Put(value); }

    /// <summary>How long it is kept.</summary>
    public Sourced<int>? RetentionMonths { get => GetWhole(); init => Put(value); }

    /// <summary>Properties of quality that it is held to.</summary>
    public IReadOnlyList<DataQuality> Quality { get => GetItems<DataQuality>(); init => Put(value); }

    /// <summary>Documents or sources that show it.</summary>
    public IReadOnlyList<Sourced<string>> Evidence { get => GetTexts(); init => Put(value); }
}
