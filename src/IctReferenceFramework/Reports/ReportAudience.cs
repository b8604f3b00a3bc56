namespace IctReferenceFramework.Reports;

/// <summary>Who reads a report.</summary>
public enum ReportAudience
{
    /// <summary>A person: at the terminal, on screen or on paper.</summary>
    People,

    /// <summary>A program that takes it apart.</summary>
    Programs,

    /// <summary>A pipeline, which shows it to those who look at a run.</summary>
    Pipelines,
}
