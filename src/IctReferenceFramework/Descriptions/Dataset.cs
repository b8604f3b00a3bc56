namespace IctReferenceFramework.Descriptions;

/// <summary>A set of data that components read, write or keep.</summary>
public sealed class Dataset : DescriptionItem
{
    /// <summary>Own short id, unique in its kind.</summary>
    public Sourced<string>? Id { get => GetText("id"); init => Put("id", value); }

    /// <summary>Name as officially used.</summary>
    public Sourced<string>? Name { get => GetText("name"); init => Put("name", value); }

    /// <summary>Which kind of data.</summary>
    public Sourced<DatasetKind>? Kind { get => GetChoice<DatasetKind>("kind"); init => Put("kind", value); }

    /// <summary>Who answers for it.</summary>
    public Sourced<string>? Owner { get => GetText("owner"); init => Put("owner", value); }

    /// <summary>Component that keeps it; gives it its status.</summary>
    public Sourced<string>? KeptIn { get => GetText("kept-in"); init => Put("kept-in", value); }

    /// <summary>Who may have it.</summary>
    public Sourced<DataAccess>? Access { get => GetChoice<DataAccess>("access"); init => Put("access", value); }

    /// <summary>For open data.</summary>
    public Sourced<string>? Licence { get => GetText("licence"); init => Put("licence", value); }

    /// <summary>Where open data is had.</summary>
    public Sourced<string>? Url { get => GetText("url"); init => Put("url", value); }

    /// <summary>Data model, dictionary or standard it follows.</summary>
    public Sourced<string>? Model { get => GetText("model"); init => Put("model", value); }

    /// <summary>If geographic.</summary>
    public Sourced<CoordinateSystem>? CoordinateSystem { get => GetChoice<CoordinateSystem>("coordinate-system"); init => Put("coordinate-system", value); }

    /// <summary>How often it is renewed.</summary>
    public Sourced<RefreshRate>? Refresh { get => GetChoice<RefreshRate>("refresh"); init => Put("refresh", value); }

    /// <summary>How long it is kept.</summary>
    public Sourced<int>? RetentionMonths { get => GetWhole("retention-months"); init => Put("retention-months", value); }

    /// <summary>Properties held to.</summary>
    public IReadOnlyList<DataQuality> Quality { get => GetItems<DataQuality>("quality"); init => Put("quality", value); }

    /// <summary>Documents or sources that show it.</summary>
    public IReadOnlyList<Sourced<string>> Evidence { get => GetTexts("evidence"); init => Put("evidence", value); }
}
