namespace IctReferenceFramework.Descriptions;

/// <summary>A logical component of a layer or a cross-cutting system.</summary>
public sealed class Component : ArchitectureElement
{
    private string? _part;

    /// <summary>Id of the layer or system it stands in, such as <c>network</c>; empty until it is read from a file.</summary>
    public string Part => _part ??= IsRead ? Node.Parent.Parent.KeyOrSelf.Text : "";

    /// <summary>Field the application serves (applications).</summary>
    public Sourced<string>? Domain { get => GetText("domain"); init => Put("domain", value); }

    /// <summary>Datasets it takes in (applications, services-and-data).</summary>
    public IReadOnlyList<Sourced<string>> Reads { get => GetTexts("reads"); init => Put("reads", value); }

    /// <summary>Datasets it puts out (applications, services-and-data).</summary>
    public IReadOnlyList<Sourced<string>> Writes { get => GetTexts("writes"); init => Put("writes", value); }

    /// <summary>Technologies in use (network, positioning).</summary>
    public IReadOnlyList<Sourced<string>> Technologies { get => GetTexts("technologies"); init => Put("technologies", value); }

    /// <summary>Share of the area or people reached (network).</summary>
    public Sourced<double>? CoveragePercent { get => GetNumber("coverage-percent"); init => Put("coverage-percent", value); }

    /// <summary>Device classes (data-acquisition).</summary>
    public IReadOnlyList<Device> Devices { get => GetItems<Device>("devices"); init => Put("devices", value); }

    /// <summary>Places where its devices stand (data-acquisition).</summary>
    public Sourced<int>? Sites { get => GetWhole("sites"); init => Put("sites", value); }

    /// <summary>Layers it protects or runs (security, operations-and-maintenance).</summary>
    public IReadOnlyList<Sourced<string>> Covers { get => GetTexts("covers"); init => Put("covers", value); }

    /// <summary>Kinds of entity it identifies (identification).</summary>
    public IReadOnlyList<Sourced<IdentifiedEntity>> Entities { get => GetChoices<IdentifiedEntity>("entities"); init => Put("entities", value); }

    /// <summary>Identifier schemes it uses (identification).</summary>
    public IReadOnlyList<Sourced<string>> Schemes { get => GetTexts("schemes"); init => Put("schemes", value); }

    /// <summary>The common system it declares (positioning).</summary>
    public Sourced<CoordinateSystem>? CoordinateSystem { get => GetChoice<CoordinateSystem>("coordinate-system"); init => Put("coordinate-system", value); }

    /// <summary>Accuracy (positioning).</summary>
    public Sourced<double>? AccuracyMetres { get => GetNumber("accuracy-metres"); init => Put("accuracy-metres", value); }
}
