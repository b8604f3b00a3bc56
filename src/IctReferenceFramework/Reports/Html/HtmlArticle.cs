using System.Xml.Linq;
using IctReferenceFramework.Reports.Content;
using IctReferenceFramework.Text;
using IctReferenceFramework.Validation;
using static IctReferenceFramework.Reports.Html.Tags;

namespace IctReferenceFramework.Reports.Html;

/// <summary>The report of one result: its sections in the order in which a reader wants them.</summary>
internal sealed class HtmlArticle(ValidationResult result, ReportOptions options, string prefix)
{
    private readonly Language _language = options.Language;

    public XElement Build()
    {
        if (result.Assessment is not { } assessment)
        {
            return Unread();
        }

        var content = new ReportContent(result, assessment, _language);
        return Tag("article", Attribute("id", prefix),
            CoverSection.Build(content, prefix),
            Section("s", HeadingTexts.InShort, SummarySection.Build(content)),
            Section("g", HeadingTexts.Gaps(content.Gaps.Count), GapsSection.Build(content, prefix)),
            Section("c", HeadingTexts.Coverage, CoverageSection.Build(content, prefix)),
            RoadmapContent.Of(content) is not { } roadmap ? null
                : Section("m", PictureTexts.Roadmap, RoadmapSection.Build(roadmap, _language)),
            HasCentres(result) ? Section("o", PictureTexts.Centres, CentresSection.Build(content)) : null,
            result.Profiles.Count == 0 ? null
                : Section("p", HeadingTexts.ProfilesHeading, ProfilesSection.Build(content)),
            result.Citations.Count == 0 ? null
                : Section("l", HeadingTexts.CitationsHeading, CitationsSection.Build(content)),
            Section("r", HeadingTexts.AllRequirements, RequirementsSection.Build(content, prefix)),
            Section("f", HeadingTexts.FindingsHeading(result.Findings.Count), FindingsSection.Build(content, options)),
            Section("a", HeadingTexts.AboutHeading, AboutSection.Build(content)));
    }

    internal static bool HasCentres(ValidationResult result) => result.Description?.OperationsCentres.Count > 0;

    // A file that could not be read has findings only.
    private XElement Unread() => Tag("article", Attribute("id", prefix),
        Tag("header", Class("cover"), Tag("h1", HeadingTexts.Title.In(_language)),
            Tag("p", Class("subject"), result.Name)),
        Tag("p", Class("notice"), ReportTexts.NoAssessment(result).In(_language)),
        Section("f", HeadingTexts.FindingsHeading(result.Findings.Count), FindingsSection.Build(result, options)));

    private XElement Section(string id, LocalizedText heading, params object?[] content) =>
        Tag("section", Attribute("id", $"{prefix}-{id}"), Attribute("aria-labelledby", $"{prefix}-{id}-h"),
            Tag("h2", Attribute("id", $"{prefix}-{id}-h"), heading.In(_language)), content);
}
