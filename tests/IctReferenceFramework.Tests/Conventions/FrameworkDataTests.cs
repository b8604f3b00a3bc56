using System.Reflection;
using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Framework.Checks;
using IctReferenceFramework.Tests.Support;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Tests.Conventions;

/// <summary>Broken embedded data never ships.</summary>
public sealed class FrameworkDataTests
{
    private static readonly ReferenceFramework Framework = ReferenceFrameworks.Get("829-2019");

    public static TheoryData<string> Requirements { get; } =
        [.. Framework.Requirements.Select(requirement => requirement.Id)];

    [Fact]
    public void Embedded_data_passes_its_own_schema_and_checks()
    {
        foreach (var framework in ReferenceFrameworks.All)
        {
            var loading = ReferenceFrameworks.Load(
                System.Text.Encoding.UTF8.GetBytes(ReferenceFrameworks.DataOf(framework.Id)), framework.Id);
            Assert.Empty(loading.Findings.Select(
                finding => $"{finding.Location} {finding.Rule.Id} {finding.Message.En}"));
            Assert.NotNull(loading.Data);
        }
    }

    [Fact]
    public void It_has_twelve_parts_and_117_requirements()
    {
        Assert.Equal(
            [6, 5, 1],
            [Framework.Parts.OfType<Layer>().Count(), Framework.Parts.OfType<CrossCuttingSystem>().Count(),
                Framework.Parts.OfType<CentrePart>().Count()]);
        Assert.Equal(117, Framework.Requirements.Count);
        Assert.Equal([1, 2, 3, 4, 5, 6], Framework.Parts.OfType<Layer>().Select(layer => layer.Number));
    }

    [Fact]
    public void Every_requirement_is_decided_and_at_most_fifteen_by_attestation()
    {
        Assert.All(Framework.Requirements, requirement => Assert.NotEmpty(requirement.Checks));
        Assert.InRange(Framework.Requirements.Count(requirement => requirement.IsManual), 0, 15);
    }

    [Fact]
    public void Every_function_is_asked_for_or_says_why_it_is_there()
    {
        var asked = Framework.Requirements.SelectMany(requirement => requirement.Checks).SelectMany(FunctionsOf)
            .ToHashSet();
        Assert.Empty(Framework.Functions.Where(function => function.Reason is null && !asked.Contains(function.Id))
            .Select(function => function.Id));
    }

    [Fact]
    public void Every_principle_and_source_is_named_by_something()
    {
        var data = ReferenceFrameworks.DataOf(Framework.Id);
        var named = Framework.Requirements.SelectMany(requirement => requirement.Principles)
            .Append(Framework.Uses.Principle).ToHashSet();
        Assert.Empty(Framework.Principles.Where(principle => !named.Contains(principle.Id) && principle.Reason is null)
            .Select(principle => principle.Id));
        Assert.Empty(Framework.Sources.Select(source => source.Id)
            .Where(id => System.Text.RegularExpressions.Regex.Count(data, $@"(?<![\w-]){id}(?![\w-])") < 2));
    }

    [Fact]
    public void What_is_verified_names_a_source_that_can_be_opened()
    {
        var provenances = Framework.Requirements.Select(r => (r.Id, r.Provenance))
            .Concat(Framework.Functions.Select(f => (f.Id, f.Provenance)))
            .Concat(Framework.Principles.Select(p => (p.Id, p.Provenance)))
            .Concat(Framework.Vocabularies.SelectMany(v => v.Values).Select(v => (v.Id, v.Provenance)));
        Assert.Empty(provenances
            .Where(p => p.Provenance.Confidence == Confidence.Verified
                && !p.Provenance.Sources.Any(id => Framework.FindSource(id)!.Urls.Count > 0))
            .Select(p => p.Id));
    }

    [Fact]
    public void Every_part_requirement_and_word_has_both_languages()
    {
        var texts = Framework.Parts.Select(part => part.Name).Concat(Framework.Parts.Select(part => part.Purpose))
            .Concat(Framework.Requirements.Select(r => r.Title)).Concat(Framework.Requirements.Select(r => r.Evidence));
        Assert.Empty(texts.Where(text => text.Vi == text.En || !VietnameseLetters.IsComposed(text.Vi))
            .Select(text => text.Vi));

        // Names of techniques such as LoRa are the same in both languages.
        var words = Framework.Vocabularies.SelectMany(vocabulary => vocabulary.Values).Select(value => value.Name)
            .Concat(Framework.Functions.Select(function => function.Name)).ToList();
        Assert.NotEmpty(words);
        Assert.Empty(words.Where(text => text.Vi.Length == 0 || text.En.Length == 0
            || !VietnameseLetters.IsComposed(text.Vi)).Select(text => text.Vi));
        Assert.Empty(words.Where(text => text.En.Any(letter => char.IsLetter(letter) && !char.IsAscii(letter)))
            .Select(text => text.En));
    }

    [Theory]
    [InlineData(typeof(PartIds))]
    [InlineData(typeof(DomainIds))]
    [InlineData(typeof(FunctionIds))]
    public void Well_known_ids_are_those_of_the_data(Type constants)
    {
        var inData = constants == typeof(PartIds) ? Framework.Parts.Select(part => part.Id)
            : constants == typeof(FunctionIds) ? Framework.Functions.Select(function => function.Id)
            : Framework.FindVocabulary("domain")!.Values.Select(value => value.Id);
        var inCode = constants.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string)field.GetRawConstantValue()!);
        Assert.Equal(inData.Order(StringComparer.Ordinal), inCode.Order(StringComparer.Ordinal));
    }

    /// <summary>An example that is wrong teaches the mistake.</summary>
    [Theory]
    [MemberData(nameof(Requirements))]
    public void Every_example_is_a_piece_of_a_legal_description(string id)
    {
        var result = Validated.Text(ExampleDescription.Whole(Framework.FindRequirement(id)!.Example));
        Assert.Empty(result.Findings
            .Where(finding => finding.Severity == Severity.Error
                && !finding.Rule.Id.StartsWith("ICT3", StringComparison.Ordinal))
            .Select(finding => $"{finding.Location} {finding.Rule.Id} {finding.Message.En}"));
    }

    private static IEnumerable<string> FunctionsOf(RequirementCheck check) => check switch
    {
        FunctionProvided provided => provided.Functions.SelectMany(group => group),
        AttestedCheck attested => attested.Needs.SelectMany(FunctionsOf),
        _ => [],
    };
}
