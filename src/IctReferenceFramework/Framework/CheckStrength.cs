namespace IctReferenceFramework.Framework;

/// <summary>How much a satisfied check proves.</summary>
internal enum CheckStrength
{
    /// <summary>Numbers, dates and references that must fit together (chắc).</summary>
    Firm,

    /// <summary>Words that the author picked from a vocabulary (tự khai).</summary>
    Declared,

    /// <summary>Undecided without some free text (yếu).</summary>
    Weak,
}
