using IctReferenceFramework.Schema;

namespace IctReferenceFramework.Framework;

/// <summary>Keys that checks may name: those of the format, and those that follow from others.</summary>
internal static class CheckKeyNames
{
    /// <summary>Keys that no description writes: they follow from elsewhere.</summary>
    public static readonly string[] Derived =
    [
        "users", "measures", "used-by", "data", "contract", "open-interface", "open-protocol", "redundant", "scalable",
        "application", "data-format", "elastic", "shared-use", "domain-measures", "framework-basis",
        "outside-connection", "channel", "kind", "sites", "owner", "quality", "domain", "standards",
    ];

    public static IEnumerable<string> All => SchemaTexts.Keys.Concat(Derived);

    public static bool IsKnown(string key) => SchemaTexts.Key(key) is not null || Derived.Contains(key);
}
