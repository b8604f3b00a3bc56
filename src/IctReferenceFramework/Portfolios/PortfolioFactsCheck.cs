using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Localities;
using IctReferenceFramework.Text;
using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.Portfolios;

/// <summary>What the schema of facts about localities cannot say.</summary>
internal static class PortfolioFactsCheck
{
    public static IReadOnlyList<Finding> Run(YamlTree tree)
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

            foreach (var source in locality.Find("facts")!.Value.Value.Items.SelectMany(
                fact => fact.Find("sources")!.Value.Value.Items))
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
            findings.Add(Finding.Of(DataFileRules.ReferenceResolves, code.Location,
                $"Vào ngày {Day.Vi(day)}, không có tỉnh, thành phố nào có mã '{code.Text:value}'.",
                $"On {Day.En(day)} no province has the code '{code.Text:value}'."));
        }
        else if (!unit.IsNamed(name.Text))
        {
            findings.Add(Finding.Of(DataFileRules.ReferenceResolves, name.Location,
                $"Ngày {Day.Vi(day)} mã '{code.Text:value}' là của {unit.FullName}, không phải '{name.Text:value}'.",
                $"On {Day.En(day)} the code '{code.Text:value}' is that of {unit.FullNameEn}, not of "
                    + $"'{name.Text:value}'.") with { Suggestion = unit.Name });
        }
    }
}
