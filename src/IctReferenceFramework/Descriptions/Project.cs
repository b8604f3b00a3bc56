namespace IctReferenceFramework.Descriptions;

/// <summary>A scheme, plan, project or lease.</summary>
public sealed class Project : DescriptionItem
{
    /// <summary>Own short id, unique in its kind.</summary>
    public Sourced<string>? Id { get => GetText("id"); init => Put("id", value); }

    /// <summary>Name as officially used.</summary>
    public Sourced<string>? Name { get => GetText("name"); init => Put("name", value); }

    /// <summary>Scheme, plan, investment or lease.</summary>
    public Sourced<ProjectKind>? Kind { get => GetChoice<ProjectKind>("kind"); init => Put("kind", value); }

    /// <summary>Phase it belongs to.</summary>
    public Sourced<string>? Phase { get => GetText("phase"); init => Put("phase", value); }

    /// <summary>First year, where no phase is known.</summary>
    public Sourced<int>? From { get => GetWhole("from"); init => Put("from", value); }

    /// <summary>Last year.</summary>
    public Sourced<int>? To { get => GetWhole("to"); init => Put("to", value); }

    /// <summary>Who owns it and answers for it.</summary>
    public Sourced<string>? Owner { get => GetText("owner"); init => Put("owner", value); }

    /// <summary>Decision that approved it.</summary>
    public Sourced<string>? Decision { get => GetText("decision"); init => Put("decision", value); }

    /// <summary>Money.</summary>
    public Budget? Budget { get => GetItem<Budget>("budget"); init => Put("budget", value); }

    /// <summary>Where the money comes from.</summary>
    public IReadOnlyList<Sourced<FundingSource>> Funding { get => GetChoices<FundingSource>("funding"); init => Put("funding", value); }

    /// <summary>Components it delivers.</summary>
    public IReadOnlyList<Sourced<string>> Delivers { get => GetTexts("delivers"); init => Put("delivers", value); }

    /// <summary>Record of the review against the architecture.</summary>
    public Sourced<string>? ComplianceReview { get => GetText("compliance-review"); init => Put("compliance-review", value); }

    /// <summary>Documents or sources that show it.</summary>
    public IReadOnlyList<Sourced<string>> Evidence { get => GetTexts("evidence"); init => Put("evidence", value); }

    /// <summary>Remark; never judged.</summary>
    public Sourced<string>? Note { get => GetText("note"); init => Put("note", value); }
}
