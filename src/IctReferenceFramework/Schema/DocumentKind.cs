namespace IctReferenceFramework.Schema;

/// <summary>What a YAML or JSON file is, by the keys of its root.</summary>
internal enum DocumentKind
{
    Unknown,
    Description,
    Framework,
    Profile,
    Instruments,
    PortfolioFacts,
    Baseline,
    ValidationReport,
    ComparisonReport,
    PortfolioReport,
    SarifReport,
    JsonSchema,
}
