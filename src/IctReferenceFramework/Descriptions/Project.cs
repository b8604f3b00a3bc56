using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Descriptions.Vocabulary;

namespace IctReferenceFramework.Descriptions;

/// <summary>A scheme, plan, project or lease.</summary>
public sealed class Project : DescriptionItem
{
    /// <summary>Own short id, unique in its kind.</summary>
    public Sourced<string>? Id { get => GetText(); init => Put(value); }

    /// <summary>Name as officially used.</summary>
    public Sourced<string>? Name { get => GetText(); init => Put(value); }

    /// <summary>Scheme, plan, investment or lease.</summary>
    public Sourced<ProjectKind>? Kind { get => GetChoice<ProjectKind>(); init => Put(value); }

    /// <summary>Phase it belongs to.</summary>
    public Sourced<string>? Phase { get => GetText(); init => Put(value); }

    /// <summary>First year, month or day, where no phase is known.</summary>
    public Sourced<PartialDate>? From { get => GetStart(); init => Put(value); }

    /// <summary>Last year, month or day.</summary>
    public Sourced<PartialDate>? To { get => GetStart(); init => Put(value); }

    /// <summary>Who owns it and answers for it.</summary>
    public Sourced<string>? Owner { get => GetText(); init => Put(value); }

    /// <summary>Decision that approved it.</summary>
    public Sourced<string>? Decision { get => GetText(); init => Put(value); }

    /// <summary>Money: one amount, or one for each source.</summary>
    public IReadOnlyList<Budget> Budget { get => GetOneOrMore<Budget>(); init => Put(value); }

    /// <summary>Where the money comes from.</summary>
    public IReadOnlyList<Sourced<FundingSource>> Funding { get => GetChoices<FundingSource>(); init => Put(value); }

    /// <summary>Ids of the components that it delivers.</summary>
    public IReadOnlyList<Sourced<string>> Delivers { get => GetTexts(); init => Put(value); }

    /// <summary>Ids of the documents that it cites as its basis.</summary>
    public IReadOnlyList<Sourced<string>> LegalBasis { get => GetTexts(); init => Put(value); }

    /// <summary>Record of the review against the architecture.</summary>
    public Sourced<string>? ComplianceReview { get => GetText(); init => Put(value); }

    /// <summary>Documents or sources that show it.</summary>
    public IReadOnlyList<Sourced<string>> Evidence { get => GetTexts(); init => Put(value); }

    /// <summary>Remark; never judged.</summary>
    public Sourced<string>? Note { get => GetText(); init => Put(value); }
}
