using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Localities;
using IctReferenceFramework.Schema;
using IctReferenceFramework.Source;
using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.Portfolios;

/// <summary>What came of loading facts about localities.</summary>
/// <param name="Source">The text.</param>
/// <param name="Facts">The facts, or <see langword="null"/> if the file is wrong.</param>
/// <param name="Findings">What is wrong, each at its place.</param>
public sealed record PortfolioLoading(SourceText Source, PortfolioFacts? Facts, IReadOnlyList<Finding> Findings)
{
    /// <summary>False if the file could not be checked because the quota of the schema library was used up.</summary>
    public bool IsComplete { get; init; } = true;

    internal static PortfolioLoading From(ReadOnlySpan<byte> content, string name)
    {
        var loading = DataFileLoading<PortfolioFacts>.From(
            content, name, EmbeddedSchema.Portfolio, Check, PortfolioFacts.Read);
        return new(loading.Source, loading.Data, loading.Findings) { IsComplete = loading.IsComplete };
    }

    private static IReadOnlyList<Finding> Check(YamlTree tree)
    {
        var findings = new DataFileFindings();
        var sources = findings.Declared(tree.Root, "sources", "id");
        var known = new Dictionary<(string, string), YamlNode>();
        foreach (var locality in tree.Root.Find("localities")?.Value.Items ?? [])
        {
            CheckUnit(locality, findings);
            var code = locality.Find("code")!.Value.Value;
            var key = (code.Text, new DataNode(locality).Text("on"));
            if (!known.TryAdd(key, code))
            {
                findings.Repeated(code, known[key]);
            }

            foreach (var source in locality.Find("facts")!.Value.Value.Items.SelectMany(fact => fact.Find("sources")!.Value.Value.Items))
            {
                findings.Resolve(source, sources);
            }
        }

        findings.CheckAddresses(tree.Root);
        findings.CheckTexts(tree.Root);
        return findings.InOrder;
    }

    // Code, name and day must be those of one province.
    private static void CheckUnit(YamlNode locality, DataFileFindings findings)
    {
        var (code, name) = (locality.Find("code")!.Value.Value, locality.Find("name")!.Value.Value);
        var day = new DataNode(locality).Date("on");
        var unit = AdministrativeUnits.Find(code.Text, day);
        if (unit is null)
        {
            findings.Add(Finding.Of(FrameworkRules.ReferenceResolves, code.Location,
                $"Ngày {Day.Vi(day)} không có tỉnh, thành phố nào mang mã '{code.Text:value}'.", $"On {Day.En(day)} no province has the code '{code.Text:value}'."));
        }
        else if (!unit.IsNamed(name.Text))
        {
            findings.Add(Finding.Of(FrameworkRules.ReferenceResolves, name.Location,
                $"Ngày {Day.Vi(day)} mã '{code.Text:value}' là của {unit.FullName}, không phải '{name.Text:value}'.",
                $"On {Day.En(day)} the code '{code.Text:value}' is that of {unit.FullNameEn}, not of '{name.Text:value}'.") with { Suggestion = unit.Name });
        }
    }
}
