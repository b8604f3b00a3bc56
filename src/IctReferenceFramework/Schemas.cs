using IctReferenceFramework.Framework;
using IctReferenceFramework.Schema;

namespace IctReferenceFramework;

/// <summary>The JSON schemas that this library publishes.</summary>
public static class Schemas
{
    /// <summary>The shape of a description, as JSON Schema 2020-12.</summary>
    public static string Architecture => EmbeddedSchema.Architecture.Text;

    /// <summary>The shape of a data file of a framework, as JSON Schema 2020-12.</summary>
    public static string FrameworkData => EmbeddedSchema.Framework.Text;

    /// <summary>The shape of a register of instruments, as JSON Schema 2020-12.</summary>
    public static string Instruments => EmbeddedSchema.Instruments.Text;

    /// <summary>The shape of facts about localities without descriptions, as JSON Schema 2020-12.</summary>
    public static string Portfolio => EmbeddedSchema.Portfolio.Text;

    /// <summary>The shape of a baseline, as JSON Schema 2020-12.</summary>
    public static string Baseline => EmbeddedSchema.Baseline.Text;

    /// <summary>The shape of the JSON report, as JSON Schema 2020-12.</summary>
    public static string Validation => EmbeddedSchema.Validation.Text;

    /// <summary>The shape of a comparison, as JSON Schema 2020-12.</summary>
    public static string Comparison => EmbeddedSchema.Comparison.Text;

    /// <summary>The shape of a portfolio in the JSON report, as JSON Schema 2020-12.</summary>
    public static string PortfolioReport => EmbeddedSchema.PortfolioReport.Text;

    /// <summary>The shape of an assessment in the JSON report, as JSON Schema 2020-12.</summary>
    public static string Assessment => EmbeddedSchema.Assessment.Text;

    /// <summary>The shape of a description with the vocabulary of a framework filled in, for editors.</summary>
    /// <param name="framework">The framework whose words are completed.</param>
    /// <returns>JSON Schema (draft 2020-12) as text.</returns>
    public static string ForEditors(ReferenceFramework framework) => EditorSchema.For(framework);
}
