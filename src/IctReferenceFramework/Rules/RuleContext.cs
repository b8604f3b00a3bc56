using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Framework;

namespace IctReferenceFramework.Rules;

/// <summary>What a rule may look at.</summary>
public sealed class RuleContext
{
    private IReadOnlyList<Use>? _uses;

    internal RuleContext(ArchitectureDescription description, DescriptionIndex index, ReferenceFramework framework, DateOnly asOf)
    {
        Description = description;
        Index = index;
        Framework = framework;
        AsOf = asOf;
    }

    /// <summary>The description.</summary>
    public ArchitectureDescription Description { get; }

    /// <summary>The framework it is judged by.</summary>
    public ReferenceFramework Framework { get; }

    /// <summary>The day as of which it is judged.</summary>
    public DateOnly AsOf { get; }

    internal DescriptionIndex Index { get; }

    /// <summary>All uses whose both ends are known; made once for all rules.</summary>
    internal IReadOnlyList<Use> Uses => _uses ??= [.. Use.In(this)];

    /// <summary>True if the description was compiled from public sources, so that absence says nothing.</summary>
    internal bool IsFromPublicSources => Description.Basis is { Value: DescriptionBasis.PublicSources };
}
