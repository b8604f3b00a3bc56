namespace IctReferenceFramework.Instruments;

/// <summary>An amendment of an instrument.</summary>
/// <param name="By">Number of the amending instrument.</param>
/// <param name="On">Day of the amendment.</param>
internal sealed record Amendment(string By, DateOnly On);
