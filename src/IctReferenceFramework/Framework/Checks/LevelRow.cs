using IctReferenceFramework.Text;

namespace IctReferenceFramework.Framework.Checks;

/// <summary>A row of the rules that assign security levels.</summary>
/// <param name="When">What the system is like.</param>
/// <param name="AtLeast">Threshold of data subjects; null where none is meant.</param>
/// <param name="Level">The least level.</param>
/// <param name="Article">The article that says so.</param>
internal sealed record LevelRow(LevelCondition When, int? AtLeast, int Level, LocalizedText Article);
