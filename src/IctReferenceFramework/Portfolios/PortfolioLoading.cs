using System.Globalization;
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
        var reading = YamlReader.Read(content, name, new());
        if (reading.Tree is null || reading.Findings.Count > 0)
        {
            return new(reading.Source, null, reading.Findings);
        }

        SchemaLicense.Register(null);
        var structure = StructureCheck.Check(reading.Tree, EmbeddedSchema.Portfolio);
        if (structure.Findings.Count > 0 || !structure.IsComplete)
        {
            return new(reading.Source, null, structure.Findings) { IsComplete = structure.IsComplete };
        }

        var findings = Check(reading.Tree);
        return new(reading.Source, findings.Count > 0 ? null : PortfolioFacts.Read(reading.Tree), findings);
    }

    private static IReadOnlyList<Finding> Check(YamlTree tree)
    {
        var findings = new DataFileFindings();
        var sources = Sources(tree, findings);
        var known = new Dictionary<(string, string), YamlNode>();
        foreach (var locality in tree.Root.Find("localities")?.Value.Items ?? [])
        {
            CheckUnit(locality, findings);
            var code = locality.Find("code")!.Value.Value;
            if (!known.TryAdd((code.Text, locality.Find("on")!.Value.Value.Text), code))
            {
                findings.Repeated(code, known[(code.Text, locality.Find("on")!.Value.Value.Text)]);
            }

            foreach (var source in locality.Find("facts")!.Value.Value.Items.SelectMany(fact => fact.Find("sources")!.Value.Value.Items))
            {
                findings.Resolve(source, sources.Keys);
            }
        }

        findings.CheckTexts(tree.Root);
        return findings.InOrder;
    }

    private static Dictionary<string, YamlNode> Sources(YamlTree tree, DataFileFindings findings)
    {
        var sources = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        foreach (var source in tree.Root.Find("sources")?.Value.Items ?? [])
        {
            var id = source.Find("id")!.Value.Value;
            if (!sources.TryAdd(id.Text, id))
            {
                findings.Repeated(id, sources[id.Text]);
            }

            foreach (var url in (source.Find("urls")?.Value.Items ?? []).Where(url => !Uri.TryCreate(url.Text, UriKind.Absolute, out _)))
            {
                findings.Add(Finding.Of(FrameworkRules.ReferenceResolves, url.Location,
                    $"'{url.Text}' không phải địa chỉ trang thông tin.", $"'{url.Text}' is no address of a page."));
            }
        }

        return sources;
    }

    // Code, name and day must be those of one province.
    private static void CheckUnit(YamlNode locality, DataFileFindings findings)
    {
        var (code, name) = (locality.Find("code")!.Value.Value, locality.Find("name")!.Value.Value);
        var day = DateOnly.ParseExact(locality.Find("on")!.Value.Value.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var unit = AdministrativeUnits.Find(code.Text, day);
        if (unit is null)
        {
            findings.Add(Finding.Of(FrameworkRules.ReferenceResolves, code.Location,
                $"Ngày {Day.Vi(day)} không có tỉnh, thành phố nào mang mã '{code.Text}'.", $"On {Day.En(day)} no province has the code '{code.Text}'."));
        }
        else if (!unit.IsNamed(name.Text))
        {
            findings.Add(Finding.Of(FrameworkRules.ReferenceResolves, name.Location,
                $"Ngày {Day.Vi(day)} mã '{code.Text}' là của {unit.FullName}, không phải '{name.Text}'.",
                $"On {Day.En(day)} the code '{code.Text}' is that of {unit.FullNameEn}, not of '{name.Text}'.") with { Suggestion = unit.Name });
        }
    }
}
