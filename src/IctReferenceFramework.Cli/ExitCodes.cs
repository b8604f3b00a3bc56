namespace IctReferenceFramework.Cli;

/// <summary>What the tool answers to the shell.</summary>
internal static class ExitCodes
{
    /// <summary>Nothing at or above the chosen severity.</summary>
    public const int Clean = 0;

    /// <summary>Findings at or above the chosen severity.</summary>
    public const int Findings = 1;

    /// <summary>
    /// The command line is wrong, no file matches, a file cannot be read or checked. Beats the others.
    /// </summary>
    public const int Unusable = 2;
}
