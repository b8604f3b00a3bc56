using System.Collections.Immutable;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Schema;
using IctReferenceFramework.Yaml;

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

    /// <summary>What is known of every rule, those of reading and of structure too, by id.</summary>
    public static ImmutableArray<RuleInfo> Catalogue { get; } =
    [
        .. InfosOf(typeof(ReadingRules)).Concat(InfosOf(typeof(StructureRules)))
            .Concat(InfosOf(typeof(FrameworkRules))).Concat(BuiltIn.Select(rule => rule.Info))
            .OrderBy(info => info.Id, StringComparer.Ordinal),
    ];

    private static IEnumerable<RuleInfo> InfosOf(Type type) =>
        type.GetProperties().Where(property => property.PropertyType == typeof(RuleInfo))
            .Select(property => (RuleInfo)property.GetValue(null)!);
}
