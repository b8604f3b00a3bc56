using System.Reflection;
using System.Text.Json;
using IctReferenceFramework.Compliance.Deciding;
using IctReferenceFramework.Compliance.Kinds;
using IctReferenceFramework.Compliance.Selections;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Framework.Checks;
using IctReferenceFramework.Comparisons;
using IctReferenceFramework.Office;
using IctReferenceFramework.Portfolios;
using IctReferenceFramework.Reports;
using IctReferenceFramework.Rules;
using IctReferenceFramework.Tests.Support;
using ResultReport = IctReferenceFramework.Reports.IReport<System.Collections.Generic.IReadOnlyList<
    IctReferenceFramework.Validation.ValidationResult>>;

namespace IctReferenceFramework.Tests.Conventions;

/// <summary>
/// Lists that the compiler sees are written by hand; what exists and is not in its list would never run.
/// </summary>
public sealed class ListsAreComplete
{
    private static readonly Type[] Types = typeof(Rule).Assembly.GetTypes();

    [Fact]
    public void Every_rule_is_in_the_set_by_id()
    {
        Assert.Equal(SubclassesOf(typeof(Rule)), NamesOf(RuleSet.BuiltIn));
        Assert.Equal(RuleSet.BuiltIn.Select(rule => rule.Info.Id).Order(StringComparer.Ordinal),
            RuleSet.BuiltIn.Select(rule => rule.Info.Id));
    }

    [Fact]
    public void Every_deciding_rule_is_in_its_list() =>
        Assert.Equal(SubclassesOf(typeof(DecidingRule)), NamesOf(DecidingRules.All));

    [Fact]
    public void Every_kind_of_check_is_in_its_list_and_in_the_schema()
    {
        Assert.Equal(SubclassesOf(typeof(CheckKind)), NamesOf(CheckKinds.All));
        var checks = Types.Where(type => type.IsSubclassOf(typeof(RequirementCheck))).ToHashSet();
        Assert.Equal(checks, CheckKinds.All.Select(kind => kind.Checks).ToHashSet());
        using var schema = JsonDocument.Parse(Repository.Read("schemas/framework.schema.json"));
        Assert.Equal(checks.Count,
            schema.RootElement.GetProperty("$defs").GetProperty("check").GetProperty("properties").EnumerateObject()
                .Count());
    }

    [Fact]
    public void Every_family_of_selections_is_in_the_registry()
    {
        var families =
            from type in Types
            where type.Namespace == typeof(Selection).Namespace && type != typeof(SelectionRegistry)
            let all = type.GetProperty("All", BindingFlags.Static | BindingFlags.Public)?.GetValue(null)
            from selection in all as IEnumerable<Selection> ?? []
            select selection.Name;
        Assert.Equal(families.Order(StringComparer.Ordinal),
            SelectionRegistry.All.Select(selection => selection.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_report_is_in_its_list_by_format()
    {
        Assert.Equal(BuiltInReports.OfResults.Select(report => report.Format).Order(StringComparer.Ordinal),
            BuiltInReports.OfResults.Select(report => report.Format));
        Assert.Equal(SubclassesOf(typeof(ResultReport)), NamesOf(BuiltInReports.OfResults));
        Assert.Equal(SubclassesOf(typeof(IReport<Portfolio>)), NamesOf(BuiltInReports.OfPortfolios));
        Assert.Equal(SubclassesOf(typeof(IReport<ComplianceComparison>)), NamesOf(BuiltInReports.OfComparisons));
        Assert.Equal(OfOffice(typeof(ResultReport)), NamesOf(OfficeReports.OfResults));
        Assert.Equal(OfOffice(typeof(IReport<Portfolio>)), NamesOf(OfficeReports.OfPortfolios));

        static IEnumerable<string> OfOffice(Type form) => typeof(OfficeReports).Assembly.GetTypes()
            .Where(type => type.IsAssignableTo(form)).Select(type => type.Name).Order(StringComparer.Ordinal);
    }

    [Fact]
    public void Every_rule_outside_the_set_is_in_the_catalogue()
    {
        var declared =
            from type in Types
            from property in type.GetProperties(BindingFlags.Static | BindingFlags.Public)
            where property.PropertyType == typeof(RuleInfo)
            select ((RuleInfo)property.GetValue(null)!).Id;
        Assert.Empty(declared.Except(RuleCatalogue.All.Select(rule => rule.Id)));
    }

    [Fact]
    public void Every_profile_of_the_data_folder_is_embedded() =>
        Assert.Equal(
            Directory.EnumerateFiles(
                Path.Combine(Repository.Root, "src/IctReferenceFramework/Framework/Data/Profiles"), "*.yaml")
                .Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal),
            Profiles.Ids);

    private static IEnumerable<string> SubclassesOf(Type type) =>
        Types.Where(each => each.IsAssignableTo(type) && each is { IsAbstract: false, IsInterface: false })
            .Select(each => each.Name).Order(StringComparer.Ordinal);

    private static IEnumerable<string> NamesOf(IEnumerable<object> all) => all.Select(each => each.GetType().Name)
        .Order(StringComparer.Ordinal);
}
