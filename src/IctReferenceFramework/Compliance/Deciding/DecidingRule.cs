using System.Collections.Frozen;
using IctReferenceFramework.Framework;

namespace IctReferenceFramework.Compliance.Deciding;

/// <summary>Decides a requirement that fits no generic kind. A rule is found by existing; data files name it.</summary>
internal abstract class DecidingRule
{
    private static readonly FrozenDictionary<string, DecidingRule> All = typeof(DecidingRule).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(DecidingRule)))
        .Select(type => (DecidingRule)Activator.CreateInstance(type)!)
        .ToFrozenDictionary(rule => rule.Name);

    public static IEnumerable<string> Names => All.Keys;

    /// <summary>The name by which data files ask for it.</summary>
    public abstract string Name { get; }

    /// <summary>Where it looks, as 'list/key': if something there cannot be read, nothing is held against the locality.</summary>
    public virtual IEnumerable<string> LooksAt => [];

    public static DecidingRule Named(string name) =>
        All.GetValueOrDefault(name) ?? throw new InvalidFrameworkDataException($"There is no rule '{name}'.");

    public abstract CheckOutcome Decide(Requirement requirement, AssessmentContext context);
}
