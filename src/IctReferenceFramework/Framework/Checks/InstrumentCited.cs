namespace IctReferenceFramework.Framework.Checks;

/// <summary>Instruments are cited.</summary>
/// <param name="All">Instruments that must all be cited.</param>
/// <param name="Series">Id of a series of which the member in force on the document's date must be cited.</param>
internal sealed record InstrumentCited(IReadOnlyList<InstrumentKey> All, string? Series)
    : RequirementCheck("instrument-cited");
