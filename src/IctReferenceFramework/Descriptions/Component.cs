using IctReferenceFramework.Descriptions.Vocabulary;

namespace IctReferenceFramework.Descriptions;

/// <summary>A logical component of a layer or a cross-cutting system.</summary>
public sealed class Component : ArchitectureElement
{
    private string? _part;

    /// <summary>
    /// Id of the layer or system it stands in, such as <c>network</c>; empty until it is read from a file.
    /// </summary>
    public string Part => _part ??= IsRead ? Node.Parent.Parent.KeyOrSelf.Text : "";

    /// <summary>Field the application serves (applications).</summary>
    public Sourced<string>? Domain { get => GetText(); init => Put(value); }

    /// <summary>Datasets it takes in (applications, services-and-data).</summary>
    public IReadOnlyList<Sourced<string>> Reads { get => GetTexts(); init => Put(value); }

    /// <summary>Datasets it puts out (applications, services-and-data).</summary>
    public IReadOnlyList<Sourced<string>> Writes { get => GetTexts(); init => Put(value); }

    /// <summary>Technologies in use (network, positioning).</summary>
    public IReadOnlyList<Sourced<string>> Technologies { get => GetTexts(); init => Put(value); }

    /// <summary>Share of the area or people reached (network).</summary>
    public Sourced<double>? CoveragePercent { get => GetNumber(); init => Put(value); }

    /// <summary>Classes of devices, of a component of the data acquisition layer.</summary>
    public IReadOnlyList<Device> Devices { get => GetItems<Device>(); init => Put(value); }

    /// <summary>Places where its devices stand (data-acquisition).</summary>
    public Sourced<int>? Sites { get => GetWhole(); init => Put(value); }

    /// <summary>Layers it protects or runs (security, operations-and-maintenance).</summary>
    public IReadOnlyList<Sourced<string>> Covers { get => GetTexts(); init => Put(value); }

    /// <summary>Kinds of entity it identifies (identification).</summary>
    public IReadOnlyList<Sourced<IdentifiedEntity>> Entities { get => GetChoices<IdentifiedEntity>(); init =>
        Put(value); }

    /// <summary>Identifier schemes it uses (identification).</summary>
    public IReadOnlyList<Sourced<string>> Schemes { get => GetTexts(); init => Put(value); }

    /// <summary>The common system it declares (positioning).</summary>
    public Sourced<CoordinateSystem>? CoordinateSystem { get => GetChoice<CoordinateSystem>(); init => Put(value); }

    /// <summary>Accuracy of positions, in metres.</summary>
    public Sourced<double>? AccuracyMetres { get => GetNumber(); init => Put(value); }
}
