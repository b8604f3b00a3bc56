namespace IctReferenceFramework.Baselines;

/// <summary>A baseline brought up to date.</summary>
/// <param name="Baseline">The baseline.</param>
/// <param name="Removed">Number of entries whose findings have been put right.</param>
/// <param name="Added">Number of findings that were new and are known now.</param>
/// <param name="Changed">Number of entries whose findings lack more or less than before.</param>
/// <param name="Left">Number of findings that are new and go on counting.</param>
internal sealed record BaselineUpdate(Baseline Baseline, int Removed, int Added, int Changed, int Left);
