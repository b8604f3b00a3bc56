namespace IctReferenceFramework.Framework.Checks;

/// <summary>One of the generic kinds of check by which requirements are decided.</summary>
/// <param name="Kind">Name of the kind in data files.</param>
internal abstract record RequirementCheck(string Kind);
