namespace IctReferenceFramework.Descriptions;

/// <summary>The architecture document: what it is, whose, and in which state.</summary>
public sealed class ArchitectureDocument : DescriptionItem
{
    /// <summary>Title.</summary>
    public Sourced<string>? Title { get => GetText("title"); init => Put("title", value); }

    /// <summary>Version, quoted.</summary>
    public Sourced<string>? Version { get => GetText("version"); init => Put("version", value); }

    /// <summary>State of the document.</summary>
    public Sourced<DocumentStatus>? Status { get => GetChoice<DocumentStatus>("status"); init => Put("status", value); }

    /// <summary>Whose architecture it is.</summary>
    public Locality? Locality { get => GetItem<Locality>("locality"); init => Put("locality", value); }

    /// <summary>Day the content describes; stands in for the decision date where there is no decision.</summary>
    public Sourced<DateOnly>? Date { get => GetDate("date"); init => Put("date", value); }

    /// <summary>Agency that drafted it.</summary>
    public Sourced<string>? LeadAgency { get => GetText("lead-agency"); init => Put("lead-agency", value); }

    /// <summary>Decision that issued it.</summary>
    public Sourced<string>? Decision { get => GetText("decision"); init => Put("decision", value); }

    /// <summary>Instruments it cites.</summary>
    public IReadOnlyList<Sourced<string>> LegalBasis { get => GetTexts("legal-basis"); init => Put("legal-basis", value); }

    /// <summary>Why it exists.</summary>
    public Sourced<string>? Purpose { get => GetText("purpose"); init => Put("purpose", value); }

    /// <summary>Area covered.</summary>
    public Sourced<string>? Area { get => GetText("area"); init => Put("area", value); }

    /// <summary>Organisations bound.</summary>
    public Sourced<string>? AppliesTo { get => GetText("applies-to"); init => Put("applies-to", value); }

    /// <summary>Years covered.</summary>
    public Horizon? Horizon { get => GetItem<Horizon>("horizon"); init => Put("horizon", value); }

    /// <summary>Component architectures the document contains.</summary>
    public IReadOnlyList<Sourced<ArchitectureView>> Views { get => GetChoices<ArchitectureView>("views"); init => Put("views", value); }

    /// <summary>Sources of these facts.</summary>
    public IReadOnlyList<Sourced<string>> Evidence { get => GetTexts("evidence"); init => Put("evidence", value); }

    /// <summary>Remark; never judged.</summary>
    public Sourced<string>? Note { get => GetText("note"); init => Put("note", value); }
}
