using System.Collections.Immutable;

namespace IctReferenceFramework.Rules;

/// <summary>The rules of this library.</summary>
public static class RuleSet
{
    /// <summary>All rules about the content of a description, by id. A rule belongs to it by existing.</summary>
    public static ImmutableArray<Rule> BuiltIn { get; } =
    [
        .. typeof(Rule).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract)
            .Select(type => (Rule)Activator.CreateInstance(type)!)
            .OrderBy(rule => rule.Info.Id, StringComparer.Ordinal),
    ];
}
