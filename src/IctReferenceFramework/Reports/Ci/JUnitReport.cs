using System.Globalization;
using System.Text;
using System.Xml;
using IctReferenceFramework.Compliance;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Reports.Content;
using IctReferenceFramework.Text;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Reports.Ci;

/// <summary>
/// Results as JUnit XML, which every CI service shows: a suite for each file, a case for each requirement, those that
/// are satisfied too, and one for each other finding. What fails the run is a failure; what does not apply or was not
/// assessed is skipped, with the reason.
/// </summary>
internal sealed class JUnitReport : IReport<IReadOnlyList<ValidationResult>>
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Indent = true,
        NewLineChars = "\n",
        Encoding = new UTF8Encoding(false),
        CloseOutput = false,
    };

    /// <inheritdoc/>
    public string Format => "junit";

    /// <inheritdoc/>
    public ReportAudience Audience => ReportAudience.Programs;

    /// <inheritdoc/>
    public void Write(IReadOnlyList<ValidationResult> results, Stream stream, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        var left = ShownFindings.LimitOf(options, ShownFindings.ForMachines);
        var suites = results.Select(result =>
        {
            var all = JUnitCase.Of(result, options);
            var shown = ShownFindings.Gravest(all, left,
                each => each.Outcome is JUnitOutcome.Failed or JUnitOutcome.NotRun ? Severity.Error : Severity.Info);
            left -= shown.Count;
            return (Result: result, Cases: shown, LeftOut: all.Count - shown.Count);
        }).ToList();
        using (var writer = XmlWriter.Create(stream, Settings))
        {
            writer.WriteStartDocument();
            writer.WriteStartElement("testsuites");
            writer.WriteAttributeString("name", "ictref");
            WriteCounts(writer, [.. suites.SelectMany(suite => suite.Cases)]);
            foreach (var (result, cases, leftOut) in suites)
            {
                WriteSuite(writer, result, cases, leftOut, options);
            }

            writer.WriteEndElement();
        }

        stream.Write("\n"u8);
    }

    private static void WriteSuite(XmlWriter writer, ValidationResult result, IReadOnlyList<JUnitCase> cases,
        int leftOut, ReportOptions options)
    {
        writer.WriteStartElement("testsuite");
        writer.WriteAttributeString("name", PrintableText.Escape(result.Name));
        WriteCounts(writer, cases);
        writer.WriteStartElement("properties");
        WriteProperty(writer, "framework", result.Framework.Id);
        if (FrameworkFileTexts.Notice(result.Framework) is { } own)
        {
            WriteProperty(writer, "framework-file", own.In(options.Language));
            WriteProperty(writer, "framework-sha256", result.Framework.File!.Digest);
        }

        if (RunNotices.Age(result.InstrumentsLookedThrough, result.AsOf) is { } age)
        {
            WriteProperty(writer, "instruments-looked-through", age.In(options.Language));
        }

        WriteProperty(writer, "revision", Day.Iso(result.Framework.Revision));
        WriteProperty(writer, "as-of", Day.Iso(result.AsOf));
        if (leftOut > 0)
        {
            WriteProperty(writer, "cases-left-out", leftOut.ToString(CultureInfo.InvariantCulture));
        }

        WriteProperty(writer, "conclusion", FigureTexts.Of(result).In(options.Language));
        foreach (var view in new[] { AssessmentView.Target, AssessmentView.AsIs })
        {
            if (result.Assessment is { } assessment)
            {
                WriteFigures(writer, Descriptions.Reading.Kebab.Of(view), assessment.Figures(view));
            }
        }

        writer.WriteEndElement();
        foreach (var each in cases)
        {
            WriteCase(writer, result, each);
        }

        writer.WriteEndElement();
    }

    private static void WriteFigures(XmlWriter writer, string view, AssessmentFigures figures)
    {
        WriteProperty(writer, $"requirements-{view}", Number(figures.Requirements));
        WriteProperty(writer, $"assessed-{view}", Number(figures.Assessed));
        WriteProperty(writer, $"weight-{view}", Number(figures.Weight));
        WriteProperty(writer, $"assessed-weight-{view}", Number(figures.AssessedWeight));
        WriteProperty(writer, $"satisfied-{view}", Number(figures.Satisfied));
        WriteProperty(writer, $"partially-satisfied-{view}", Number(figures.PartiallySatisfied));
        WriteProperty(writer, $"not-satisfied-{view}", Number(figures.NotSatisfied));
        WriteProperty(writer, $"excluded-weight-{view}", Number(figures.ExcludedWeight));
        WriteProperty(writer, $"score-least-{view}", FigureTexts.Number(figures.Least ?? 0));
        WriteProperty(writer, $"score-most-{view}", FigureTexts.Number(figures.Most ?? 0));
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static void WriteCase(XmlWriter writer, ValidationResult result, JUnitCase each)
    {
        writer.WriteStartElement("testcase");
        writer.WriteAttributeString("name", PrintableText.Short(each.Name));
        writer.WriteAttributeString("classname", PrintableText.Escape(each.Group));
        writer.WriteAttributeString("time", "0");
        writer.WriteAttributeString("file", PrintableText.Escape(result.Name));
        if (each.Location.IsInText)
        {
            writer.WriteAttributeString("line", each.Location.Line.ToString(CultureInfo.InvariantCulture));
        }

        switch (each.Outcome)
        {
            case JUnitOutcome.Failed or JUnitOutcome.NotRun:
                writer.WriteStartElement(each.Outcome == JUnitOutcome.Failed ? "failure" : "error");
                writer.WriteAttributeString("message", PrintableText.Short(each.Message));
                writer.WriteAttributeString("type", each.Type);
                writer.WriteString(string.Join('\n', each.Text.Select(PrintableText.Short)));
                writer.WriteEndElement();
                break;
            case JUnitOutcome.Skipped:
                writer.WriteStartElement("skipped");
                writer.WriteAttributeString("message", PrintableText.Short(each.Message));
                writer.WriteEndElement();
                break;
            case JUnitOutcome.Passed when each.Text.Count > 0:
                writer.WriteElementString("system-out", string.Join('\n', each.Text.Select(PrintableText.Short)));
                break;
        }

        writer.WriteEndElement();
    }

    private static void WriteProperty(XmlWriter writer, string name, string value)
    {
        writer.WriteStartElement("property");
        writer.WriteAttributeString("name", name);
        writer.WriteAttributeString("value", value);
        writer.WriteEndElement();
    }

    private static void WriteCounts(XmlWriter writer, IReadOnlyList<JUnitCase> cases)
    {
        string Count(JUnitOutcome outcome) => cases.Count(each => each.Outcome == outcome)
            .ToString(CultureInfo.InvariantCulture);
        writer.WriteAttributeString("tests", cases.Count.ToString(CultureInfo.InvariantCulture));
        writer.WriteAttributeString("failures", Count(JUnitOutcome.Failed));
        writer.WriteAttributeString("errors", Count(JUnitOutcome.NotRun));
        writer.WriteAttributeString("skipped", Count(JUnitOutcome.Skipped));
        writer.WriteAttributeString("time", "0");
    }
}
