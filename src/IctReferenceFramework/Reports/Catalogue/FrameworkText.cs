using System.Text;
using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Reports.Catalogue;

/// <summary>
/// A framework in short for a terminal: its status, its parts with their functions, its requirements.
/// </summary>
internal static class FrameworkText
{
    /// <summary>The overview in one language.</summary>
    public static string Overview(ReferenceFramework framework, Language language)
    {
        ArgumentNullException.ThrowIfNull(framework);
        var text = new StringBuilder();
        AppendHead(text, framework, language);
        foreach (var part in framework.Parts)
        {
            text.Append('\n').Append(part.Name.In(language)).Append(" (").Append(part.Id).Append(")\n");
            text.Append("  ").Append(part.Purpose.In(language)).Append('\n');
            text.Append("  ").Append(CatalogueTexts.Functions.In(language)).Append(": ")
                .AppendJoin(", ", part.Functions.Select(function => function.Id)).Append('\n');
            AppendRequirements(text, framework, part.Id, language);
        }

        foreach (var group in framework.Groups)
        {
            text.Append('\n').Append(group.Name.In(language)).Append(" (").Append(group.Id).Append(")\n");
            AppendRequirements(text, framework, group.Id, language);
        }

        text.Append('\n').Append(CatalogueTexts.ProfilesAtHand.In(language)).Append(": ").AppendJoin(", ", Profiles.Ids)
            .Append('\n');
        text.Append('\n').Append(CatalogueTexts.NotAQuotation.In(language)).Append('\n');
        return text.ToString();
    }

    /// <summary>
    /// A profile in one language: when it applies, what is not known of its source, its requirements with their
    /// provenance.
    /// </summary>
    public static string Overview(Profile profile, ReferenceFramework over, Language language)
    {
        ArgumentNullException.ThrowIfNull(profile);
        var whole = profile.AppliedTo(over);
        var text = new StringBuilder();
        AppendHead(text, whole, language);
        text.Append(CatalogueTexts.Applies(profile).In(language)).Append('\n');
        if (profile.Note is { } note)
        {
            text.Append(note.In(language)).Append('\n');
        }

        if (profile.Supersedes.Count > 0)
        {
            text.Append(CatalogueTexts.TakesThePlaceOf.In(language)).Append(": ").AppendJoin(", ", profile.Supersedes)
                .Append('\n');
        }

        text.Append('\n');
        foreach (var requirement in profile.Requirements)
        {
            text.Append(requirement.Id).Append("  ").Append(requirement.Title.In(language)).Append("  [")
                .Append(Labels.Of(requirement.Obligation).In(language)).Append("; ")
                .Append(Labels.Of(requirement.Provenance.Confidence).In(language)).Append("]\n");
            text.Append("    → ").Append(requirement.Evidence.In(language)).Append('\n');
            foreach (var source in requirement.Provenance.Sources.Select(whole.FindSource).OfType<SourceReference>())
            {
                text.Append("      ").Append(source.Title.In(language)).Append('\n');
            }
        }

        return text.ToString();
    }

    private static void AppendHead(StringBuilder text, ReferenceFramework framework, Language language)
    {
        var instrument = framework.Instrument;
        var verified = framework.Requirements.Count(r => r.Provenance.Confidence == Confidence.Verified);
        text.Append(framework.Name.In(language)).Append(" · ").Append(framework.Id).Append('\n');
        text.Append(CatalogueTexts.Issued.In(language)).Append(' ').Append(instrument.Citation.In(language))
            .Append('\n');
        text.Append(CatalogueTexts.Status.In(language)).Append(": ").Append(framework.Status.Statement.In(language))
            .Append(" (")
            .Append(CatalogueTexts.LookedAt.In(language)).Append(' ').Append(Day.In(language, framework.Status.AsOf))
                .Append(")\n");
        foreach (var known in framework.Status.Known)
        {
            text.Append("  ").Append(CatalogueTexts.Known.In(language)).Append(": ")
                .Append(StatusTexts.Of(known, framework).In(language))
                .Append('\n');
        }

        foreach (var unknown in framework.Status.Unknown)
        {
            text.Append("  ").Append(CatalogueTexts.NotKnown.In(language)).Append(": ").Append(unknown.In(language))
                .Append('\n');
        }

        text.Append(CatalogueTexts.Revision.In(language)).Append(' ').Append(Day.In(language, framework.Revision))
            .Append(". ")
            .Append(CatalogueTexts.Counts(verified, framework.Requirements.Count).In(language)).Append('\n');
    }

    private static void AppendRequirements(StringBuilder text, ReferenceFramework framework, string part,
        Language language)
    {
        foreach (var requirement in framework.Requirements.Where(requirement => requirement.Part == part))
        {
            text.Append("  ").Append(requirement.Id).Append("  ").Append(requirement.Title.In(language)).Append("  [")
                .Append(Labels.Of(requirement.Obligation).In(language)).Append("; ")
                .Append(Labels.Of(requirement.Provenance.Confidence).In(language)).Append("]\n");
        }
    }
}
