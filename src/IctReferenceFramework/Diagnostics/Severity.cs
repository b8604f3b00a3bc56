namespace IctReferenceFramework.Diagnostics;

/// <summary>How much a finding weighs. The order is that of weight: <see cref="Info"/> is the least.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Should be put right.</summary>
    Warning,

    /// <summary>Must be put right.</summary>
    Error,
}
