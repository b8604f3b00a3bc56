using System.Collections.Concurrent;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Tests.Support;

/// <summary>
/// Validates each text once in the test process: the schema library allows 1,000 validations an hour and process.
/// </summary>
internal static class Validated
{
    private static readonly ConcurrentDictionary<string, ValidationResult> Known = new(StringComparer.Ordinal);

    public static ValidationOptions Options { get; } = new() { AsOf = new(2026, 11, 22) };

    public static ValidationResult Text(string text) =>
        Known.GetOrAdd(text, static t => new ArchitectureValidator(Options).ValidateText(t, "test.yaml"));
}
