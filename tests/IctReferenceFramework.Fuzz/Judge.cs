using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using IctReferenceFramework.Baselines;
using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Instruments;
using IctReferenceFramework.JsonSchema;
using IctReferenceFramework.Office;
using IctReferenceFramework.Portfolios;
using IctReferenceFramework.Reports;
using IctReferenceFramework.Schema;
using IctReferenceFramework.Source;
using IctReferenceFramework.Validation;
using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.Fuzz;

/// <summary>What must hold of every input, whatever it is. What does not hold is an exception that says so.</summary>
internal sealed class Judge
{
    private const string Name = "input.yaml";

    private static readonly ArchitectureValidator Validator = new(new() { AsOf = new(2026, 11, 22) });
    private static readonly NewtonsoftStructure Reference = new();
    private static readonly IReadOnlyList<IReport<IReadOnlyList<ValidationResult>>> Forms =
        [.. BuiltInReports.OfResults, .. OfficeReports.OfResults];

    /// <summary>True if a description got as far as the assessment.</summary>
    public static bool Description(string text, int number)
    {
        var result = Validator.ValidateText(text, Name);
        Must(result.IsComplete, "is not checked");
        foreach (var finding in result.Findings.Concat(result.Suppressed.Select(each => each.Finding)))
        {
            CheckPlaces(finding, result.Source.Text.Length);
        }

        CompareEngines(text);
        if (number % 20 == 0)
        {
            Must(Written("json", result).SequenceEqual(Written("json", Validator.ValidateText(text, Name))),
                "gives other bytes the second time");
        }

        if (number % 100 == 0)
        {
            foreach (var form in Forms)
            {
                ParseBack(form, result);
            }
        }
        else if (number % 10 == 0)
        {
            ParseBack(Forms[number / 10 % Forms.Count], result);
        }

        return result.Assessment is not null;
    }

    /// <summary>True if a data file was accepted.</summary>
    public static bool DataFile(DataFileKind kind, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var (source, isAccepted, findings) = kind switch
        {
            DataFileKind.Framework => Result(ReferenceFrameworks.Load(bytes, Name)),
            DataFileKind.Profile => Result(Profiles.Load(bytes, Name)),
            DataFileKind.Instruments => Result(InstrumentRegister.Load(bytes, Name)),
            DataFileKind.Facts => Result(PortfolioFacts.Load(bytes, Name)),
            _ => Result(Baseline.Load(bytes, Name)),
        };
        Must(isAccepted || findings.Count > 0, "is refused without a word");
        foreach (var finding in findings)
        {
            CheckPlaces(finding, source.Text.Length);
        }

        return isAccepted;
    }

    private static (SourceText, bool, IReadOnlyList<Finding>) Result<T>(Loaded<T> loaded)
        where T : class => (loaded.Source, loaded.Data is not null, loaded.Findings);

    private static void CompareEngines(string text)
    {
        if (YamlReader.Read(new SourceText(text, Name), new()).Tree is not { } tree
            || DocumentKinds.NotADescription(tree) is not null)
        {
            return;
        }

        var theirs = Lines(StructureCheck.Check(tree, EmbeddedSchema.Architecture, Reference).Findings);
        var ours = Lines(StructureCheck.Check(tree, EmbeddedSchema.Architecture).Findings);
        Must(!theirs.Contains("ICT1012", StringComparison.Ordinal), "used up the quota of the other engine");
        Must(theirs == ours, $"is judged differently by the engines:\n--- reference\n{theirs}--- ours\n{ours}");
    }

    private static string Lines(IReadOnlyList<Finding> findings) => string.Concat(findings.Select(finding =>
        $"{finding.Location.Start}-{finding.Location.End} {finding.Rule.Id} {finding.Message.En} "
            + $"{finding.Suggestion}\n"));

    private static void CheckPlaces(Finding finding, int length)
    {
        foreach (var location in finding.Related.Select(related => related.Location)
            .Concat(finding.Details.Select(detail => detail.Location)).Prepend(finding.Location))
        {
            Must(!location.IsInText
                || (location.Span.Start >= 0 && location.Span.End >= location.Span.Start
                && location.Span.End <= length), $"has {finding.Rule.Id} outside the text");
        }

        Must(finding.Message.Vi.Length is > 0 and < 2000 && finding.Message.En.Length is > 0 and < 2000,
            $"has a message of {finding.Rule.Id} without measure");
    }

    private static byte[] Written(string format, ValidationResult result) =>
        Written(Forms.First(form => form.Format == format), result);

    private static byte[] Written(IReport<IReadOnlyList<ValidationResult>> form, ValidationResult result)
    {
        using var stream = new MemoryStream();
        form.Write([result], stream, new());
        return stream.ToArray();
    }

    private static void ParseBack(IReport<IReadOnlyList<ValidationResult>> form, ValidationResult result)
    {
        var bytes = Written(form, result);
        Must(bytes.Length > 0, $"has an empty report '{form.Format}'");
        switch (form.Format)
        {
            case "json" or "sarif" or "gitlab":
                using (JsonDocument.Parse(bytes))
                {
                    break;
                }

            case "junit":
                _ = XDocument.Parse(Encoding.UTF8.GetString(bytes));
                break;
            case "html":
                var html = Encoding.UTF8.GetString(bytes);
                Must(html.StartsWith("<!DOCTYPE html>", StringComparison.Ordinal)
                    && html.TrimEnd().EndsWith("</html>", StringComparison.Ordinal), "has a page that is cut");
                break;
            case "docx" or "xlsx":
                using (var archive = new ZipArchive(new MemoryStream(bytes)))
                {
                    foreach (var entry in archive.Entries.Where(
                        entry => entry.Name.EndsWith(".xml", StringComparison.Ordinal)))
                    {
                        using var content = entry.Open();
                        _ = XDocument.Load(content);
                    }

                    break;
                }

            default:
                _ = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
                break;
        }
    }

    private static void Must(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"The input {otherwise}.");
        }
    }
}
