using System.Collections.Frozen;

namespace IctReferenceFramework.Descriptions.Reading;

/// <summary>
/// The keys whose values name something by its id, as the schema's <c>references</c> say; a test compares them.
/// </summary>
internal static class ReferenceKeys
{
    public static FrozenDictionary<string, ReferenceKind> All { get; } = new Dictionary<string, ReferenceKind>
    {
        ["uses"] = ReferenceKind.Component,
        ["uses-with-reason"] = ReferenceKind.Component,
        ["with"] = ReferenceKind.Component,
        ["supports"] = ReferenceKind.Component,
        ["kept-in"] = ReferenceKind.Component,
        ["delivers"] = ReferenceKind.Component,
        ["component"] = ReferenceKind.Component,
        ["reads"] = ReferenceKind.Dataset,
        ["writes"] = ReferenceKind.Dataset,
        ["fed-by"] = ReferenceKind.Dataset,
        ["audience"] = ReferenceKind.Group,
        ["phase"] = ReferenceKind.Phase,
        ["evidence"] = ReferenceKind.Document,
        ["decision"] = ReferenceKind.Document,
        ["replaces"] = ReferenceKind.Document,
        ["legal-basis"] = ReferenceKind.Document,
        ["document"] = ReferenceKind.Document,
        ["model"] = ReferenceKind.Document,
        ["contract"] = ReferenceKind.Document,
        ["interlock"] = ReferenceKind.Document,
        ["security-approval"] = ReferenceKind.Document,
        ["impact-assessment"] = ReferenceKind.Document,
        ["exit-plan"] = ReferenceKind.Document,
        ["establishing-decision"] = ReferenceKind.Document,
        ["operating-regulation"] = ReferenceKind.Document,
        ["compliance-review"] = ReferenceKind.Document,
    }.ToFrozenDictionary();
}
