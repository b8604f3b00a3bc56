using System.Text;
using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Framework.Checks;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Reports.Content;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Reports.Catalogue;

/// <summary>
/// Explains a requirement to people: what it asks for, how binding it is, where it comes from, an example.
/// </summary>
internal static class RequirementText
{
    /// <summary>The explanation in one language.</summary>
    public static string Explain(Requirement requirement, ReferenceFramework framework, Language language)
    {
        ArgumentNullException.ThrowIfNull(requirement);
        ArgumentNullException.ThrowIfNull(framework);
        var text = new StringBuilder();
        text.Append(requirement.Id).Append(" · ").Append(requirement.Title.In(language)).Append('\n');
        text.Append(framework.NameOf(requirement.Part).In(language)).Append("\n\n");
        Row(text, CatalogueTexts.Obligation,
            RequirementTexts.Obligation(requirement).In(language), language);
        Row(text, CatalogueTexts.Evidence, requirement.Evidence.In(language), language);
        Row(text, CatalogueTexts.Check,
            string.Join(" + ", requirement.Checks.Select(check => Kind(check).In(language))), language);
        Row(text, CatalogueTexts.Strength, Labels.Of(requirement.Strength).In(language), language);
        Row(text, VerdictTexts.Proof, Labels.Of(requirement.Proof).In(language), language);
        Row(text, CatalogueTexts.Origin, Labels.OfOrigin(requirement.Provenance.Origin).In(language), language);
        Row(text, CatalogueTexts.Confidence, Labels.Of(requirement.Provenance.Confidence).In(language), language);
        foreach (var id in requirement.Principles)
        {
            var name = framework.Principles.FirstOrDefault(principle => principle.Id == id)?.Name.In(language);
            Row(text, CatalogueTexts.Principles, $"{id} {name}", language);
        }

        text.Append(CatalogueTexts.Sources.In(language)).Append(":\n");
        foreach (var source in requirement.Provenance.Sources.Select(framework.FindSource).OfType<SourceReference>())
        {
            text.Append("  ").Append(source.Id).Append("  ").Append(source.Title.In(language)).Append('\n');
            foreach (var url in source.Urls)
            {
                text.Append("      ").Append(url.OriginalString).Append('\n');
            }
        }

        text.Append('\n').Append(CatalogueTexts.Example.In(language)).Append(":\n\n");
        foreach (var line in requirement.Example.TrimEnd('\n').Split('\n'))
        {
            text.Append("  ").Append(line).Append('\n');
        }

        text.Append('\n').Append(CatalogueTexts.NotAQuotation.In(language)).Append('\n');
        return text.ToString();
    }

    internal static LocalizedText Kind(RequirementCheck check) => check switch
    {
        DecidedByRule rule => CatalogueTexts.DecidedByRule(rule.Name),
        AttestedCheck => CatalogueTexts.Attested,
        _ => new(check.Kind, check.Kind),
    };

    private static void Row(StringBuilder text, LocalizedText heading, string content, Language language) =>
        text.Append(heading.In(language)).Append(": ").Append(content).Append('\n');
}
