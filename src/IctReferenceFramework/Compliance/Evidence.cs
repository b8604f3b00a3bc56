using IctReferenceFramework.Source;

namespace IctReferenceFramework.Compliance;

/// <summary>A place of the description that a result rests on.</summary>
/// <param name="Location">The place.</param>
/// <param name="Subject">What stands there, usually an id.</param>
/// <param name="IsDocumented">True if it names a document of the register.</param>
public sealed record Evidence(Location Location, string Subject, bool IsDocumented);
