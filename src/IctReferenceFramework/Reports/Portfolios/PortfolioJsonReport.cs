using System.Text.Json;
using IctReferenceFramework.Compliance;
using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Portfolios;
using IctReferenceFramework.Reports.Content;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Reports.Portfolios;

/// <summary>The portfolio for programs, in the shape of <c>schemas/portfolio-report.schema.json</c>.</summary>
internal sealed class PortfolioJsonReport : IReport<Portfolio>
{
    /// <inheritdoc/>
    public string Format => "json";

    /// <inheritdoc/>
    public ReportAudience Audience => ReportAudience.Programs;

    /// <inheritdoc/>
    public void Write(Portfolio portfolio, Stream stream, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        JsonWriting.Write(stream, writer =>
        {
            writer.WriteStartObject();
            writer.WriteNumber("format", 1);
            writer.WriteString("framework", portfolio.Framework.Id);
            AssessmentJson.WriteFile(writer, portfolio.Framework.File);
            writer.WriteString("as-of", Day.Iso(portfolio.AsOf));
            writer.WriteString("view", Kebab.Of(portfolio.View));
            if (portfolio.Entries.Count > 0)
            {
                writer.WriteString("instruments-looked-through",
                    Day.Iso(portfolio.Entries[0].InstrumentsLookedThrough));
            }

            writer.WriteObjects("descriptions", portfolio.Entries, (json, entry) =>
            {
                WriteEntry(json, entry);
                if (portfolio.NewerThan(entry) is { } newer)
                {
                    json.WriteString("superseded-by", newer.File);
                }
            });
            writer.WriteObjects("missing", portfolio.Missing, WriteMissing);
            writer.WriteObjects("requirements", portfolio.Framework.Requirements,
                (json, requirement) => WriteRequirement(json, requirement, portfolio));
            writer.WriteObjects("ended-citations", portfolio.Counted.SelectMany(entry => entry.EndedCitations
                .Select(citation => (Entry: entry, Citation: citation))).ToList(), (json, cited) =>
            {
                json.WriteString("file", cited.Entry.File);
                json.WriteString("number", cited.Citation.Number);
                json.WriteStrings("successors", cited.Citation.Successors);
            });
            if (portfolio.Changes is { } changes)
            {
                writer.WriteObjects("changes", changes, WriteChange);
            }

            writer.WriteObjects("provinces", portfolio.States, WriteState);
            WriteReference(writer, portfolio);
            writer.WriteEndObject();
        });
    }

    private static void WriteEntry(Utf8JsonWriter writer, PortfolioEntry entry)
    {
        writer.WriteString("file", entry.File);
        writer.WriteString("locality", entry.Name);
        writer.WriteString("code", entry.Unit?.Code);
        writer.WriteString("place", entry.Place);
        writer.WriteString("document-date", entry.DocumentDay is { } day ? Day.Iso(day) : null);
        writer.WriteString("basis", entry.IsFromPublicSources ? "public-sources" : "official");
        writer.WriteNumber("errors", entry.Errors);
        writer.WriteNumber("warnings", entry.Warnings);
        writer.WriteBoolean("is-checked", entry.IsComplete);
        writer.WriteBoolean("is-read", entry.Assessment is not null);
        if (entry.Failure is { } failure)
        {
            writer.WriteText("failure", failure);
        }

        if (entry.Assessment is { } assessment)
        {
            writer.WriteStartObject("figures");
            foreach (var view in new[] { AssessmentView.AsIs, AssessmentView.Target })
            {
                writer.WriteStartObject(Kebab.Of(view));
                AssessmentJson.WriteFigures(writer, assessment.Figures(view));
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
            writer.WriteNumber("target", Rounded(assessment.ScoreOf(AssessmentView.Target)));
            writer.WriteNumber("as-is", Rounded(assessment.ScoreOf(AssessmentView.AsIs)));
            writer.WriteStartObject("statuses");
            foreach (var status in Enum.GetValues<RequirementStatus>())
            {
                writer.WriteNumber(Kebab.Of(status),
                    assessment.Results.Count(each => each.In(entry.View).Status == status));
            }

            writer.WriteEndObject();
            writer.WriteStartObject("parts");
            foreach (var part in assessment.Parts)
            {
                if (Shares.Of(part, entry.View) is { } share)
                {
                    writer.WriteNumber(part.Id, Rounded(share));
                }
                else
                {
                    writer.WriteNull(part.Id);
                }
            }

            writer.WriteEndObject();
        }
    }

    private static void WriteMissing(Utf8JsonWriter writer, MissingRequirement missing)
    {
        writer.WriteString("requirement", missing.Requirement.Id);
        writer.WriteText("title", missing.Requirement.Title);
        writer.WriteNumber("not-satisfied", missing.NotSatisfied);
        writer.WriteNumber("partially-satisfied", missing.Partial);
        writer.WriteNumber("not-assessed", missing.NotAssessed);
    }

    // Of each description that counts; what a mistake hides is told apart from what is not known.
    private static void WriteRequirement(Utf8JsonWriter writer, Requirement requirement, Portfolio portfolio)
    {
        writer.WriteString("requirement", requirement.Id);
        writer.WriteString("part", requirement.Part);
        writer.WriteText("title", requirement.Title);
        writer.WriteString("obligation", Kebab.Of(requirement.Obligation));
        writer.WriteString("origin", requirement.Provenance.Origin);
        writer.WriteString("confidence", Kebab.Of(requirement.Provenance.Confidence));
        writer.WriteObjects("statuses", portfolio.Counted, (json, entry) =>
        {
            var result = entry.Assessment?[requirement.Id].In(entry.View);
            json.WriteString("file", entry.File);
            json.WriteString("status", Kebab.Of(result?.Status ?? RequirementStatus.NotAssessed));
            json.WriteBoolean("hidden-by-mistakes", result is null or { IsUnreadable: true });
        });
    }

    private static void WriteChange(Utf8JsonWriter writer, PortfolioChange change)
    {
        writer.WriteString("locality", change.Locality);
        writer.WriteString("kind", Kebab.Of(change.Kind));
        writer.WriteStrings("better", change.Better);
        writer.WriteStrings("worse", change.Worse);
        writer.WriteStrings("newly-assessed", change.NewlyAssessed);
        writer.WriteStrings("no-longer-assessed", change.NoLongerAssessed);
    }

    private static void WriteState(Utf8JsonWriter writer, LocalityState state)
    {
        writer.WriteString("code", state.Unit.Code);
        writer.WriteString("name", state.Unit.Name);
        writer.WriteString("region", state.Region?.Name.Vi);
        writer.WriteStrings("known", [.. state.Known.Select(what => Kebab.Of(what))]);
    }

    private static void WriteReference(Utf8JsonWriter writer, Portfolio portfolio)
    {
        var reference = ReferenceFigures.Embedded;
        var then = portfolio.StatesOn(reference.On);
        writer.WriteStartObject("reference");
        writer.WriteString("on", Day.Iso(reference.On));
        writer.WriteNumber("provinces", reference.Units);
        writer.WriteString("confidence", Kebab.Of(reference.Confidence));
        writer.WriteText("note", reference.Note);
        writer.WriteObjects("figures", reference.Figures, (json, figure) =>
        {
            json.WriteString("what", Kebab.Of(figure.What));
            json.WriteString("region", figure.Region);
            json.WriteNumber("count", figure.Count);
            json.WriteNumber("at-hand", figure.CountIn(then));
        });
        writer.WriteEndObject();
    }

    private static double Rounded(double share) => Math.Round(share, 4);
}
