namespace IctReferenceFramework.Framework.Checks;

/// <summary>
/// The security level of every system is no lower than an instrument says for such a system; the highest row counts.
/// </summary>
/// <param name="Rows">When which level is asked for.</param>
/// <param name="KeepsBefore">A level that was approved before this day is kept; null if none is.</param>
internal sealed record LevelFollows(IReadOnlyList<LevelRow> Rows, DateOnly? KeepsBefore)
    : RequirementCheck("level-follows");
