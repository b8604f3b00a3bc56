using IctReferenceFramework.Text;

namespace IctReferenceFramework.Instruments;

/// <summary>An authority that issues instruments.</summary>
/// <param name="Code">Its letters in numbers, such as <c>CP</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsLocal">True for an authority of a locality: what it issues cannot all be registered.</param>
internal sealed record Issuer(string Code, LocalizedText Name, bool IsLocal);
