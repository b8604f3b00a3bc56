using System.Text.Json;
using IctReferenceFramework.Comparisons;
using IctReferenceFramework.Compliance;
using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Reports.Comparisons;

/// <summary>
/// A comparison as JSON for machines, in the shape of <c>schemas/comparison.schema.json</c>, in both languages.
/// </summary>
internal sealed class ComparisonJsonReport : IReport<ComplianceComparison>
{
    /// <inheritdoc/>
    public string Format => "json";

    /// <inheritdoc/>
    public ReportAudience Audience => ReportAudience.Programs;

    /// <inheritdoc/>
    public void Write(ComplianceComparison comparison, Stream stream, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(stream);
        JsonWriting.Write(stream, writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("before", comparison.Before.Name);
            writer.WriteString("after", comparison.After.Name);
            writer.WriteString("framework", comparison.After.Framework.Id);
            AssessmentJson.WriteFile(writer, comparison.After.Framework.File);
            writer.WriteString("as-of", Day.Iso(comparison.After.AsOf));
            writer.WriteString("instruments-looked-through", Day.Iso(comparison.After.InstrumentsLookedThrough));
            writer.WriteBoolean("complete", comparison.IsComplete);
            writer.WriteBoolean("regressed", comparison.HasRegressed);
            writer.WriteObjects("scores", comparison.Scores, Write);
            writer.WriteObjects("requirements", comparison.Requirements, Write);
            writer.WriteObjects("new-findings", comparison.NewFindings, Write);
            writer.WriteObjects("fixed-findings", comparison.FixedFindings, Write);
            writer.WriteObjects("components", comparison.Components, Write);
            writer.WriteObjects("citations", comparison.Citations, Write);
            writer.WriteEndObject();
        });
    }

    private static void Write(Utf8JsonWriter writer, ScoreChange change)
    {
        writer.WriteString("id", change.Id);
        writer.WriteText("name", change.Name);
        writer.WriteString("view", Kebab.Of(change.View));
        writer.WriteShare("before", change.Before?.Least);
        writer.WriteShare("after", change.After.Least);
        foreach (var (name, figures) in new[] { ("figures-before", change.Before), ("figures-after", change.After) })
        {
            if (figures is not null)
            {
                writer.WriteStartObject(name);
                AssessmentJson.WriteFigures(writer, figures);
                writer.WriteEndObject();
            }
        }
    }

    private static void Write(Utf8JsonWriter writer, RequirementChange change)
    {
        writer.WriteString("id", change.Requirement.Id);
        writer.WriteText("title", change.Requirement.Title);
        writer.WriteString("direction", Kebab.Of(change.Direction));
        foreach (var (name, result) in new[] { ("before", change.Before), ("after", change.After) })
        {
            if (result is not null)
            {
                writer.WriteStartObject(name);
                foreach (var view in new[] { AssessmentView.AsIs, AssessmentView.Target })
                {
                    writer.WriteString(Kebab.Of(view), Kebab.Of(result.In(view).Status));
                }

                writer.WriteText("reason", result.Target.Reason);
                writer.WriteText("reason-as-is", result.AsIs.Reason);
                writer.WriteEndObject();
            }
        }
    }

    private static void Write(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteString("rule", finding.Rule.Id);
        writer.WriteString("severity", Kebab.Of(finding.Severity));
        writer.WriteText("message", finding.Message);
        writer.WriteNumber("line", finding.Location.Line);
        writer.WriteNumber("column", finding.Location.Column);
        writer.WriteStrings("requirements", finding.RequirementIds);
    }

    private static void Write(Utf8JsonWriter writer, ComponentChange change)
    {
        writer.WriteString("id", change.Id);
        writer.WriteString("name", change.Name);
        writer.WriteString("direction", Kebab.Of(change.Direction));
        foreach (var (name, element) in new[] { ("before", change.Before), ("after", change.After) })
        {
            if (element is not null)
            {
                writer.WriteStartObject(name);
                writer.WriteString("part", ComponentChange.PartOf(element));
                if (element.Status is { } status)
                {
                    writer.WriteString("status", Kebab.Of(status.Value));
                }

                writer.WriteStrings("functions",
                    [.. ComponentChange.FunctionsOf(element).Order(StringComparer.Ordinal)]);
                writer.WriteEndObject();
            }
        }
    }

    private static void Write(Utf8JsonWriter writer, CitationChange change)
    {
        writer.WriteString("number", change.Number);
        writer.WriteString("direction", Kebab.Of(change.Direction));
        foreach (var (name, cited) in new[] { ("before", change.Before), ("after", change.After) })
        {
            if (cited is not null)
            {
                writer.WriteStartObject(name);
                writer.WriteBoolean("legal-basis", cited.IsBasis);
                if (cited.AsOf is { } state)
                {
                    writer.WriteString("state", Kebab.Of(state));
                }

                writer.WriteEndObject();
            }
        }
    }
}
