using System.Collections.Immutable;
using IctReferenceFramework.Baselines;
using IctReferenceFramework.Compliance;
using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Rules;
using IctReferenceFramework.Schema;
using IctReferenceFramework.Yaml;

namespace IctReferenceFramework;

/// <summary>The facts about every rule of this library.</summary>
public static class RuleCatalogue
{
    /// <summary>All rules, those of reading, structure, compliance and data files too, by id.</summary>
    public static ImmutableArray<RuleInfo> All { get; } =
    [
        .. new[] { ReadingRules.All, StructureRules.All, ComplianceRules.All, BaselineRules.All, DataFileRules.All }
            .SelectMany(rules => rules).Concat(RuleSet.BuiltIn.Select(rule => rule.Info))
            .OrderBy(info => info.Id, StringComparer.Ordinal),
    ];
}
