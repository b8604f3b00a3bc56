namespace IctReferenceFramework.Framework;

/// <summary>Names of the rules that may decide a requirement where no generic kind of check fits.</summary>
internal static class DecidingRuleNames
{
    public static IReadOnlyList<string> All { get; } =
    [
        "lead-agency-is-the-ict-authority",
        "ministry-consulted-before-issue",
        "issued-by-the-peoples-committee",
        "roadmap-reaches-the-target",
        "function-belongs-to-its-part",
        "twelve-parts-are-covered",
        "capacity-meets-need",
        "infrastructure-is-shared-not-repeated",
        "technology-stays-neutral",
        "interface-points-are-identified",
        "coordinate-system-is-common",
        "locality-has-its-own-centre",
        "maturity-level-is-evidenced",
    ];
}
