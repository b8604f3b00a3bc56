namespace IctReferenceFramework.Framework.Checks;

/// <summary>No use breaks the matrix, or goes between two parts without a reason.</summary>
/// <param name="From">Id of the part that uses, or <see langword="null"/> for the whole matrix.</param>
/// <param name="To">Id of the part that is used, or <see langword="null"/>.</param>
internal sealed record NoForbiddenUse(string? From, string? To) : RequirementCheck("no-forbidden-use");
