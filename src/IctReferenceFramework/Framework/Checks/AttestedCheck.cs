namespace IctReferenceFramework.Framework.Checks;

/// <summary>Only a signed attestation decides, once the needs hold.</summary>
/// <param name="Needs">Checks that must hold first.</param>
internal sealed record AttestedCheck(IReadOnlyList<RequirementCheck> Needs) : RequirementCheck("manual");
