using IctReferenceFramework.Compliance;
using IctReferenceFramework.Framework;

namespace IctReferenceFramework.Reports.Content;

/// <summary>A part of the framework on the map of a description.</summary>
/// <param name="Part">The part.</param>
/// <param name="Figures">How it stands.</param>
/// <param name="Described">What is described in it, the running first: components, centres, groups of users.</param>
/// <param name="Missing">Functions that the framework asks for and that are not described.</param>
/// <param name="Unknown">Functions that the sources do not speak of: no fault of anyone.</param>
internal sealed record MapPart(
    Part Part, AssessmentFigures Figures, IReadOnlyList<MapEntry> Described, IReadOnlyList<Function> Missing,
    IReadOnlyList<Function> Unknown);
