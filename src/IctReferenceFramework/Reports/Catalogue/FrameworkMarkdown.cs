using System.Text;
using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Reports.Catalogue;

/// <summary>A framework as a Markdown document, Vietnamese or English: the page under <c>docs/frameworks</c>.</summary>
internal static class FrameworkMarkdown
{
    /// <summary>The document in one language.</summary>
    public static string Write(ReferenceFramework framework, Language language)
    {
        ArgumentNullException.ThrowIfNull(framework);
        var page = new Page(framework, language);
        page.Head();
        page.Parts();
        page.Requirements();
        page.Principles();
        page.Vocabularies();
        page.Sources(framework.Sources);
        return page.ToString();
    }

    /// <summary>The document of a profile in one language.</summary>
    public static string Write(Profile profile, ReferenceFramework over, Language language)
    {
        ArgumentNullException.ThrowIfNull(profile);
        var page = new Page(profile.AppliedTo(over), language);
        page.Head();
        page.Applies(profile);
        page.Requirements();
        page.Sources(profile.Sources);
        return page.ToString();
    }

    private sealed class Page(ReferenceFramework framework, Language language)
    {
        private readonly StringBuilder _text = new();

        public void Head()
        {
            var verified = framework.Requirements.Count(r => r.Provenance.Confidence == Confidence.Verified);
            Line($"# {T(framework.Name)}");
            Line();
            Line($"- **{T(CatalogueTexts.Issued)}** {Cell(T(framework.Instrument.Citation))}");
            Line($"- **{T(CatalogueTexts.Status)}:** {T(framework.Status.Statement)} "
                + $"({T(CatalogueTexts.LookedAt)} {Day.In(language, framework.Status.AsOf)})");
            foreach (var known in framework.Status.Known)
            {
                Line($"- **{T(CatalogueTexts.Known)}:** {T(StatusTexts.Of(known, framework))}");
            }

            foreach (var unknown in framework.Status.Unknown)
            {
                Line($"- **{T(CatalogueTexts.NotKnown)}:** {T(unknown)}");
            }

            Line($"- **{T(CatalogueTexts.Revision)}** {Day.In(language, framework.Revision)}. "
                + T(CatalogueTexts.Counts(verified, framework.Requirements.Count)));
            Line();
            Line($"> {T(CatalogueTexts.NotAQuotation)}");
        }

        public void Applies(Profile profile)
        {
            Line();
            Line(T(CatalogueTexts.Applies(profile)) + (profile.Note is { } note ? " " + T(note) : ""));
            if (profile.Supersedes.Count > 0)
            {
                Line();
                Line($"{T(CatalogueTexts.TakesThePlaceOf)}: "
                    + $"{string.Join(", ", profile.Supersedes.Select(id => $"`{id}`"))}");
            }
        }

        public void Parts()
        {
            foreach (var part in framework.Parts)
            {
                Heading(2, $"{T(part.Name)} (`{part.Id}`)");
                Line($"{T(part.Purpose)} *{Mark(part.Provenance)}*");
                Table([T(CatalogueTexts.Functions), "", T(CatalogueTexts.Confidence)], part.Functions.Select(function =>
                    new[] { $"`{function.Id}`", T(function.Name), Mark(function.Provenance) }));
            }
        }

        public void Requirements()
        {
            foreach (var (id, name) in framework.Parts.Select(part => (part.Id, part.Name))
                .Concat(framework.Groups.Select(group => (group.Id, group.Name)))
                .Where(part => framework.Requirements.Any(requirement => requirement.Part == part.Id)))
            {
                Heading(2, $"{T(CatalogueTexts.Requirements)}: {T(name)}");
                Table(
                    ["", T(CatalogueTexts.Requirements), T(CatalogueTexts.Obligation), T(CatalogueTexts.Evidence),
                        T(CatalogueTexts.Check), T(CatalogueTexts.Confidence)],
                    framework.Requirements.Where(requirement => requirement.Part == id).Select(requirement => new[]
                    {
                        requirement.Id, T(requirement.Title), T(Labels.Of(requirement.Obligation)),
                        T(requirement.Evidence),
                        string.Join(", ", requirement.Checks.Select(check => T(RequirementText.Kind(check)))),
                        Mark(requirement.Provenance),
                    }));
            }
        }

        public void Principles()
        {
            Heading(2, T(CatalogueTexts.Principles));
            Table(["", "", T(CatalogueTexts.Confidence)], framework.Principles.Select(principle =>
                new[] { principle.Id, T(principle.Name), Mark(principle.Provenance) }));
        }

        public void Vocabularies()
        {
            Heading(2, T(CatalogueTexts.Vocabularies));
            foreach (var vocabulary in framework.Vocabularies)
            {
                Heading(3, $"{T(vocabulary.Name)} (`{vocabulary.Id}`)");
                Table(["", "", T(CatalogueTexts.Confidence)], vocabulary.Values.Select(value =>
                    new[] { $"`{value.Id}`", T(value.Name), Mark(value.Provenance) }));
            }
        }

        public void Sources(IReadOnlyList<SourceReference> sources)
        {
            Heading(2, T(CatalogueTexts.Sources));
            foreach (var source in sources)
            {
                var links = string.Join(" ", source.Urls.Select((url, i) => $"[{i + 1}](<{url.OriginalString}>)"));
                Line($"- **{source.Id}** {T(source.Title)} {links}".TrimEnd());
            }
        }

        public override string ToString() => _text.ToString();

        private void Table(string[] headings, IEnumerable<string[]> rows)
        {
            Line();
            Line($"| {string.Join(" | ", headings)} |");
            Line($"|{string.Concat(headings.Select(_ => "---|"))}");
            foreach (var row in rows)
            {
                Line($"| {string.Join(" | ", row.Select(Cell))} |");
            }
        }

        private string Mark(Provenance provenance)
        {
            var origin = provenance.Origin.Length > 0 ? $", {T(Labels.OfOrigin(provenance.Origin))}" : "";
            return $"{T(Labels.Of(provenance.Confidence))}{origin} ({string.Join(", ", provenance.Sources)})";
        }

        private void Heading(int level, string text)
        {
            Line();
            Line($"{new string('#', level)} {text}");
            Line();
        }

        private string T(LocalizedText text) => text.In(language);

        private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

        private void Line(string text = "") => _text.Append(text).Append('\n');
    }
}
