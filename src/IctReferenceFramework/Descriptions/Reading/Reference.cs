using IctReferenceFramework.Source;

namespace IctReferenceFramework.Descriptions.Reading;

/// <summary>A place where something is named by its id.</summary>
/// <param name="Kind">What is named.</param>
/// <param name="Key">The key under which it is named.</param>
/// <param name="Id">The id.</param>
/// <param name="Location">Where the id stands.</param>
internal sealed record Reference(ReferenceKind Kind, string Key, string Id, Location Location);
