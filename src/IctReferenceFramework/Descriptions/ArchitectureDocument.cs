using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Descriptions.Vocabulary;

namespace IctReferenceFramework.Descriptions;

/// <summary>The architecture document: what it is, whose, and in which state.</summary>
public sealed class ArchitectureDocument : DescriptionItem
{
    /// <summary>Title of the document as it was issued.</summary>
    public Sourced<string>? Title { get => GetText(); init => Put(value); }

    /// <summary>Version of the document; in quotes, since <c>1.10</c> would lose its zero.</summary>
    public Sourced<string>? Version { get => GetText(); init => Put(value); }

    /// <summary>State of the document.</summary>
    public Sourced<DocumentStatus>? Status { get => GetChoice<DocumentStatus>(); init => Put(value); }

    /// <summary>Whose architecture it is.</summary>
    public Locality? Locality { get => GetItem<Locality>(); init => Put(value); }

    /// <summary>Day the content describes; stands in for the decision date where there is no decision.</summary>
    public Sourced<DateOnly>? Date { get => GetDate(); init => Put(value); }

    /// <summary>Agency that drafted it.</summary>
    public Sourced<string>? LeadAgency { get => GetText(); init => Put(value); }

    /// <summary>Decision that issued it.</summary>
    public Sourced<string>? Decision { get => GetText(); init => Put(value); }

    /// <summary>Ids of the documents that it cites as its basis.</summary>
    public IReadOnlyList<Sourced<string>> LegalBasis { get => GetTexts(); init => Put(value); }

    /// <summary>What the architecture is for.</summary>
    public Sourced<string>? Purpose { get => GetText(); init => Put(value); }

    /// <summary>The area that it covers.</summary>
    public Sourced<string>? Area { get => GetText(); init => Put(value); }

    /// <summary>Organisations that are bound by it.</summary>
    public Sourced<string>? AppliesTo { get => GetText(); init => Put(value); }

    /// <summary>The decision that this one replaces.</summary>
    public Sourced<string>? Replaces { get => GetText(); init => Put(value); }

    /// <summary>The years that it looks ahead to.</summary>
    public Horizon? Horizon { get => GetItem<Horizon>(); init => Put(value); }

    /// <summary>Component architectures the document contains.</summary>
    public IReadOnlyList<Sourced<ArchitectureView>> Views { get => GetChoices<ArchitectureView>(); init => Put(value); }

    /// <summary>Sources of these facts.</summary>
    public IReadOnlyList<Sourced<string>> Evidence { get => GetTexts(); init => Put(value); }

    /// <summary>Remark; never judged.</summary>
    public Sourced<string>? Note { get => GetText(); init => Put(value); }
}
