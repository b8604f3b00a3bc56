namespace IctReferenceFramework.Localities;

/// <summary>Where a province stands on a map of tiles of one size.</summary>
/// <param name="Code">Code of the province.</param>
/// <param name="Row">Row from the north, counted from 1.</param>
/// <param name="Column">Column from the west, counted from 1.</param>
internal sealed record MapTile(string Code, int Row, int Column);
