using System.Text.Json;
using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Reports.Ci;

/// <summary>
/// The framework and the profiles as taxonomies: each requirement with where it comes from and how sure that is.
/// </summary>
internal static class SarifTaxonomies
{
    public static void Write(Utf8JsonWriter writer, SarifContent content)
    {
        writer.WriteStartArray("taxonomies");
        foreach (var framework in content.Taxonomies)
        {
            WriteTaxonomy(writer, framework, content);
        }

        writer.WriteEndArray();
    }

    private static void WriteTaxonomy(Utf8JsonWriter writer, ReferenceFramework framework, SarifContent content)
    {
        var language = content.Language;
        writer.WriteStartObject();
        writer.WriteString("name", framework.Id);
        writer.WriteString("version", $"{framework.Version} ({Day.Iso(framework.Revision)})");
        writer.WriteString("organization", framework.Instrument.Issuer.In(language));
        writer.WriteString("language", content.LanguageTag);
        writer.WriteMessage("shortDescription", $"{framework.Name.In(language)}.");
        writer.WriteMessage("fullDescription",
            $"{framework.Name.In(language)}. {framework.Instrument.Citation.In(language)}.");
        writer.WriteBoolean("isComprehensive", true);
        writer.WriteStartArray("taxa");
        foreach (var requirement in framework.Requirements)
        {
            WriteTaxon(writer, requirement, framework, language);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteTaxon(Utf8JsonWriter writer, Requirement requirement, ReferenceFramework framework,
        Language language)
    {
        var provenance = requirement.Provenance;
        writer.WriteStartObject();
        writer.WriteString("id", requirement.Id);
        writer.WriteString("name", requirement.Title.In(language));
        writer.WriteMessage("shortDescription", $"{requirement.Title.In(language)}.");
        writer.WriteMessage("fullDescription", requirement.Evidence.In(language));
        writer.WriteStartObject("properties");
        writer.WriteString("part", requirement.Part);
        writer.WriteString("partName", framework.NameOf(requirement.Part).In(language));
        writer.WriteString("obligation", Kebab.Of(requirement.Obligation));
        writer.WriteString("obligationBasis", Kebab.Of(requirement.ObligationBasis));
        writer.WriteString("origin", provenance.Origin);
        writer.WriteString("confidence", Kebab.Of(provenance.Confidence));
        writer.WriteStrings("sources", provenance.Sources);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
