using IctReferenceFramework.Descriptions;

namespace IctReferenceFramework.Rules;

/// <summary>What a rule may look at.</summary>
public sealed class RuleContext
{
    internal RuleContext(ArchitectureDescription description, DescriptionIndex index, DateOnly asOf)
    {
        Description = description;
        Index = index;
        AsOf = asOf;
    }

    /// <summary>The description.</summary>
    public ArchitectureDescription Description { get; }

    /// <summary>The day as of which it is judged.</summary>
    public DateOnly AsOf { get; }

    internal DescriptionIndex Index { get; }
}
