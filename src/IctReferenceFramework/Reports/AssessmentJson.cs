using System.Text.Json;
using IctReferenceFramework.Compliance;
using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Reports;

/// <summary>An assessment as JSON, in the shape of <c>schemas/assessment.schema.json</c>.</summary>
internal static class AssessmentJson
{
    public static void Write(Utf8JsonWriter writer, Assessment assessment)
    {
        writer.WriteStartObject("assessment");
        writer.WriteString("framework", assessment.Framework.Id);
        writer.WriteString("revision", Day.Iso(assessment.Framework.Revision));
        WriteFile(writer, assessment.Framework.File);
        WriteFigures(writer, assessment.Figures);
        WriteScore(writer, assessment.ScoreOf(AssessmentView.AsIs), assessment.ScoreOf(AssessmentView.Target));
        WriteCoverage(writer, "parts", assessment.Parts);
        WriteCoverage(writer, "groups", assessment.Groups);
        writer.WriteStartArray("requirements");
        foreach (var result in assessment.Results)
        {
            WriteResult(writer, result);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>The user's file that a framework came from, if it did.</summary>
    public static void WriteFile(Utf8JsonWriter writer, FrameworkFile? file)
    {
        if (file is null)
        {
            return;
        }

        writer.WriteStartObject("framework-file");
        writer.WriteString("name", file.Name);
        writer.WriteString("sha256", file.Digest);
        if (file.Difference is { } difference)
        {
            writer.WriteStrings("missing-requirements", difference.MissingRequirements);
            writer.WriteStrings("added-requirements", difference.AddedRequirements);
            writer.WriteStrings("changed-requirements", difference.ChangedRequirements);
            writer.WriteStrings("changed-sections", difference.ChangedSections);
        }

        writer.WriteEndObject();
    }

    private static void WriteCoverage(Utf8JsonWriter writer, string name, IReadOnlyList<Coverage> all)
    {
        writer.WriteStartArray(name);
        foreach (var coverage in all)
        {
            writer.WriteStartObject();
            writer.WriteString("id", coverage.Id);
            writer.WriteText("name", coverage.Name);
            WriteFigures(writer, coverage.Figures);
            WriteScore(writer, coverage.Score(AssessmentView.AsIs), coverage.Score(AssessmentView.Target));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteFigures(Utf8JsonWriter writer, Func<AssessmentView, AssessmentFigures> figures)
    {
        writer.WriteStartObject("figures");
        foreach (var view in new[] { AssessmentView.AsIs, AssessmentView.Target })
        {
            writer.WriteStartObject(Kebab.Of(view));
            WriteFigures(writer, figures(view));
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    /// <summary>The figures of one view, by the names that the schemas publish.</summary>
    public static void WriteFigures(Utf8JsonWriter writer, AssessmentFigures figures)
    {
        writer.WriteNumber("requirements", figures.Requirements);
        writer.WriteNumber("weight", figures.Weight);
        writer.WriteNumber("assessed", figures.Assessed);
        writer.WriteNumber("assessed-weight", figures.AssessedWeight);
        writer.WriteNumber("satisfied", figures.Satisfied);
        writer.WriteNumber("partially-satisfied", figures.PartiallySatisfied);
        writer.WriteNumber("not-satisfied", figures.NotSatisfied);
        writer.WriteNumber("waived", figures.Waived);
        writer.WriteNumber("unreadable", figures.Unreadable);
        writer.WriteNumber("excluded", figures.Excluded);
        writer.WriteNumber("excluded-weight", figures.ExcludedWeight);
        writer.WriteNumber("held", figures.Held);
        writer.WriteShare("least", figures.Least);
        writer.WriteShare("most", figures.Most);
    }

    private static void WriteScore(Utf8JsonWriter writer, double? asIs, double? target)
    {
        writer.WriteStartObject("score");
        writer.WriteShare("as-is", asIs);
        writer.WriteShare("target", target);
        writer.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter writer, RequirementResult result)
    {
        var requirement = result.Requirement;
        writer.WriteStartObject();
        writer.WriteString("id", requirement.Id);
        writer.WriteString("part", requirement.Part);
        writer.WriteText("title", requirement.Title);
        writer.WriteString("obligation", Kebab.Of(requirement.Obligation));
        if (result.LocalChoice is { } choice)
        {
            writer.WriteText("local-choice", choice.Statement);
        }

        writer.WriteString("origin", requirement.Provenance.Origin);
        writer.WriteString("confidence", Kebab.Of(requirement.Provenance.Confidence));
        writer.WriteString("obligation-basis", Kebab.Of(requirement.ObligationBasis));
        writer.WriteString("strength", Kebab.Of(requirement.Strength));
        writer.WriteString("proof", Kebab.Of(requirement.Proof));
        writer.WriteStartObject("status");
        writer.WriteString("as-is", Kebab.Of(result.AsIs.Status));
        writer.WriteString("target", Kebab.Of(result.Target.Status));
        writer.WriteEndObject();
        writer.WriteText("reason", result.Target.Reason);
        writer.WriteText("reason-as-is", result.AsIs.Reason);
        if (result.Target.Strength is { } shown)
        {
            writer.WriteString("shown-by", Kebab.Of(shown));
        }

        writer.WriteBoolean("documented", result.Target.IsDocumented);
        writer.WriteBoolean("attested", result.Target.IsAttested);
        writer.WriteStartArray("hinges-on");
        foreach (var fact in result.Target.HingesOn)
        {
            writer.WriteStringValue(fact.Subject);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("evidence");
        foreach (var evidence in result.Target.Evidence)
        {
            writer.WriteStartObject();
            writer.WriteString("subject", evidence.Subject);
            writer.WriteNumber("line", evidence.Location.Line);
            writer.WriteNumber("column", evidence.Location.Column);
            writer.WriteBoolean("documented", evidence.IsDocumented);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
