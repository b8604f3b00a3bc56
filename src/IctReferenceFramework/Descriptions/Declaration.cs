using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Source;

namespace IctReferenceFramework.Descriptions;

/// <summary>A place where an id is given to something.</summary>
/// <param name="Kind">What it is given to.</param>
/// <param name="Id">The id.</param>
/// <param name="Location">Where the id stands.</param>
internal sealed record Declaration(ReferenceKind Kind, string Id, Location Location);
