using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Descriptions.Vocabulary;

namespace IctReferenceFramework.Descriptions;

/// <summary>A locality's description of its ICT architecture for smart-city development.</summary>
/// <example>
/// <code>
/// var description = new ArchitectureDescription
/// {
///     Format = 1,
///     Framework = "829-2019",
///     Layers = new()
///     {
///         Network = new()
///         {
///             Components = [new() { Id = "mang", Name = "Mạng", Status = ComponentStatus.Operational }],
///         },
///     },
/// };
/// var findings = new ArchitectureValidator().Validate(description).Findings;
/// File.WriteAllText(Path.Combine(Path.GetTempPath(), "kien-truc.yaml"), description.ToYaml());
/// </code>
/// </example>
public sealed class ArchitectureDescription : DescriptionItem
{
    private IReadOnlyList<Component>? _components;
    private IReadOnlyList<ArchitectureElement>? _elements;

    /// <summary>Version of this format; always 1.</summary>
    public Sourced<int>? Format { get => GetWhole(); init => Put(value); }

    /// <summary>Id of the framework that it is assessed against, such as <c>829-2019</c>.</summary>
    public Sourced<string>? Framework { get => GetText(); init => Put(value); }

    /// <summary>Overlays switched on, e.g. smart-city-269-2025.</summary>
    public IReadOnlyList<Sourced<string>> Profiles { get => GetTexts(); init => Put(value); }

    /// <summary>Who wrote it, and so what absence means (default official).</summary>
    public Sourced<DescriptionBasis>? Basis { get => GetChoice<DescriptionBasis>(); init => Put(value); }

    /// <summary>The document that states the architecture: title, decision, legal basis, horizon.</summary>
    public ArchitectureDocument? Document { get => GetItem<ArchitectureDocument>(); init => Put(value); }

    /// <summary>Who was asked about the architecture, when.</summary>
    public IReadOnlyList<Consultation> Consultations { get => GetItems<Consultation>(); init => Put(value); }

    /// <summary>What was found before the architecture was drawn up.</summary>
    public CurrentState? CurrentState { get => GetItem<CurrentState>(); init => Put(value); }

    /// <summary>Who takes part, in which role.</summary>
    public IReadOnlyList<Stakeholder> Stakeholders { get => GetItems<Stakeholder>(); init => Put(value); }

    /// <summary>Six layers, keys as in part ids.</summary>
    public Layers? Layers { get => GetItem<Layers>(); init => Put(value); }

    /// <summary>Five cross-cutting systems, keys as in part ids.</summary>
    public CrossCuttingSystems? Systems { get => GetItem<CrossCuttingSystems>(); init => Put(value); }

    /// <summary>Centres of this locality; usually one.</summary>
    public IReadOnlyList<OperationsCentre> OperationsCentres { get => GetItems<OperationsCentre>(); init =>
        Put(value); }

    /// <summary>Measures that are no technology, such as training and rules.</summary>
    public IReadOnlyList<Measure> Measures { get => GetItems<Measure>(); init => Put(value); }

    /// <summary>Phases and projects that lead to the target.</summary>
    public Roadmap? Roadmap { get => GetItem<Roadmap>(); init => Put(value); }

    /// <summary>Indicators, and the maturity that was found.</summary>
    public Evaluation? Evaluation { get => GetItem<Evaluation>(); init => Put(value); }

    /// <summary>Register of every instrument, record and source referred to.</summary>
    public IReadOnlyList<DocumentEntry> Documents { get => GetItems<DocumentEntry>(); init => Put(value); }

    /// <summary>Parts or requirements that do not apply here.</summary>
    public IReadOnlyList<Exclusion> Exclusions { get => GetItems<Exclusion>(); init => Put(value); }

    /// <summary>Requirements tolerated as unmet until a date.</summary>
    public IReadOnlyList<Waiver> Waivers { get => GetItems<Waiver>(); init => Put(value); }

    /// <summary>Signed statements for what no description can prove.</summary>
    public IReadOnlyList<Attestation> Attestations { get => GetItems<Attestation>(); init => Put(value); }

    /// <summary>The layers and systems that are described, with their ids, in the order of the framework.</summary>
    public IEnumerable<KeyValuePair<string, PartDescription>> Parts
    {
        get
        {
            (string Id, PartDescription? Part)[] parts =
            [
                ("users", Layers?.Users), ("applications", Layers?.Applications),
                ("services-and-data", Layers?.ServicesAndData), ("computing-and-storage", Layers?.ComputingAndStorage),
                ("network", Layers?.Network), ("data-acquisition", Layers?.DataAcquisition),
                ("security", Systems?.Security), ("construction", Systems?.Construction),
                ("operations-and-maintenance", Systems?.OperationsAndMaintenance),
                ("identification", Systems?.Identification), ("positioning", Systems?.Positioning),
            ];
            return parts.Where(part => part.Part is not null).Select(part => KeyValuePair.Create(part.Id, part.Part!));
        }
    }

    /// <summary>All components of all layers and systems, in the order of the framework.</summary>
    public IReadOnlyList<Component> Components => _components ??= [.. Parts.SelectMany(part => part.Value.Components)];

    /// <summary>All components and operations centres.</summary>
    public IReadOnlyList<ArchitectureElement> Elements => _elements ??= [.. Components, .. OperationsCentres];

    /// <summary>
    /// The description as YAML text, which reads back as the same description; one that was read from a file as it was.
    /// </summary>
    /// <returns>Text with line ends of one character.</returns>
    /// <exception cref="ArgumentException">It holds half a character, or an item that was read from a file.</exception>
    public string ToYaml() => DescriptionWriter.ToYaml(this);
}
