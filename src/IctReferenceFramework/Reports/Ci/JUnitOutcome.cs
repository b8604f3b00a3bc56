namespace IctReferenceFramework.Reports.Ci;

/// <summary>How a case of a JUnit report went.</summary>
internal enum JUnitOutcome
{
    Passed,
    Failed,
    Skipped,

    /// <summary>The file was not checked.</summary>
    NotRun,
}
