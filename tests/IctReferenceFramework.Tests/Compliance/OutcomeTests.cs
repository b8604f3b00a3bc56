using System.Text;
using System.Text.RegularExpressions;
using IctReferenceFramework.Compliance;
using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Source;
using IctReferenceFramework.Tests.Support;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Tests.Compliance;

/// <summary>
/// What the assessment says, word for word, when one thing of a full description changes: of each change the
/// requirements that answer otherwise, with reason, evidence and gaps. All profiles are laid over it.
/// </summary>
public sealed partial class OutcomeTests
{
    private static readonly string Full = Comment().Replace(Repository.Read("tests/Corpus/compliance/full.yaml"), "");

    private static readonly ArchitectureValidator Validator =
        new(new() { AsOf = new(2026, 11, 22), Profiles = [.. Profiles.All] });

    // What changes, and how: each replacement is made wherever it fits, or once.
    private static readonly (string What, string Pattern, string Replacement, bool Once)[] Changes =
    [
        ("levels below what the data ask for", "security-level: 3", "security-level: 1", false),
        ("one level below", "security-level: 3", "security-level: 1", true),
        ("levels below, and not approved", @"security-level: 3\n +security-approval: .*", "security-level: 1", false),
        ("one level below, and not approved", @"security-level: 3\n +security-approval: .*", "security-level: 1", true),
        ("levels not stated", @"\n +security-level: \d", "", false),
        ("one level not stated", @"\n +security-level: \d", "", true),
        ("levels not approved", @"\n +security-approval: .*", "", false),
        ("logs kept for a year", @"(\n +)security-level: 3", "$1security-level: 3$1log-retention-months: 12", false),
        ("logs kept for a month", @"(\n +)security-level: 3", "$1security-level: 3$1log-retention-months: 1", false),
        ("logs of one kept for a month", @"(\n +)security-level: 3",
            "$1security-level: 3$1log-retention-months: 1", true),
        ("nobody attested", @"\nattestations:\n(  .*\n)+", "\n", false),
        ("attested, but in the future", "(by: [^,]*, on:) 2026-01-15", "$1 2030-01-01", false),
        ("attested on the very day", "(by: [^,]*, on:) 2026-01-15", "$1 2026-11-22", false),
        ("attested with a document", @"(requirement: PRI-01, [^}]*) \}", "$1, evidence: [tai-lieu] }", false),
        ("attested with what is no document", @"(requirement: PRI-01, [^}]*) \}", "$1, evidence: [khong-co] }", false),
        ("uses of the platform not written", @"\n +uses: \[lgsp\]", "", false),
        ("one use of the platform not written", @"\n +uses: \[lgsp\]", "", true),
        ("an application uses the network", @"uses: \[lgsp\]", "uses: [lgsp, mang-truy-nhap]", true),
        ("a use that needs a reason has none", @"\n +uses-with-reason: .*", "", false),
        ("owners not named", @"\n +owner: .*", "", false),
        ("one owner not named", @"\n +owner: .*", "", true),
        ("goals not named", @"\n +goal: .*", "", false),
        ("reads not written", @"\n +reads: .*", "", false),
        ("documents of components not named", @"\n +evidence: \[tai-lieu\]", "", false),
        ("nothing runs yet", "status: operational", "status: planned", false),
        ("legal basis not cited", @"\n  legal-basis: .*", "", false),
        ("one instrument not cited", @"legal-basis: \[qd-829, ", "legal-basis: [", false),
        ("no consultation", @"\nconsultations:\n(  .*\n)+", "\n", false),
        ("one party not consulted", @"\n  - \{ party: citizens.*", "", false),
        ("no measures", @"\nmeasures:\n(  .*\n)+", "\n", false),
        ("no horizon", @"\n  horizon: .*", "", false),
        ("no standards", @"\n +standards: .*", "", false),
        ("nothing is critical", @"\n +critical: true", "", false),
        ("no interface is specified", ", contract: [a-z-]+", "", false),
        ("a draft", "status: issued", "status: draft", true),
    ];

    [Fact]
    public void Say_what_they_said()
    {
        var text = new StringBuilder();
        var (before, beforePublic) = (Results(Full), Results(Public(Full)));
        Tell(text, "# everything is there", new(StringComparer.Ordinal), before);
        foreach (var (what, pattern, replacement, once) in Changes)
        {
            var changed = new Regex(pattern).Replace(Full, replacement, once ? 1 : -1);
            Assert.True(changed != Full, what);
            Tell(text, $"# {what}", before, Results(changed));
            Tell(text, $"# {what} (public sources)", beforePublic, Results(Public(changed)));
        }

        Snapshot.Verify(text.ToString());
    }

    private static string Public(string description) =>
        description.Replace("format: 1\n", "format: 1\nbasis: public-sources\n", StringComparison.Ordinal);

    private static void Tell(StringBuilder text, string heading, Dictionary<string, string> before,
        Dictionary<string, string> after)
    {
        text.Append(heading).Append('\n');
        foreach (var (id, told) in after.Where(each => before.GetValueOrDefault(each.Key) != each.Value))
        {
            text.Append(id).Append('\n').Append(told);
        }

        text.Append('\n');
    }

    private static Dictionary<string, string> Results(string description)
    {
        ValidationResult result = Validator.ValidateText(description, "x");
        return result.Profiles.Select(profile => (profile.Profile.Id, profile.Assessment))
            .Prepend((Id: result.Framework.Id, Assessment: result.Assessment!))
            .SelectMany(each => each.Assessment.Results.Select(one =>
                (Id: $"{each.Id} {one.Requirement.Id}", Told: Told(one))))
            .ToDictionary(each => each.Id, each => each.Told, StringComparer.Ordinal);
    }

    private static string Told(RequirementResult result)
    {
        var (asIs, target) = (Told(result.AsIs), Told(result.Target));
        return asIs == target ? $"  both: {asIs}" : $"  as-is: {asIs}  target: {target}";
    }

    private static string Told(ViewResult result)
    {
        var strength = result.Strength is { } strong ? $" ({Kebab.Of(strong)})" : "";
        return $"{Kebab.Of(result.Status)}{strength}\n    {result.Reason.Vi}\n    {result.Reason.En}\n"
            + List("evidence", result.Evidence.Select(each =>
                $"{PlaceOf(each.Location)} ({each.Subject}{(each.IsDocumented ? ", documented" : "")})"))
            + List("hinges on", result.HingesOn.Select(each => $"{PlaceOf(each.Location)} ({each.Subject})"))
            + List("gaps", result.Gaps.Select(gap =>
                $"{PlaceOf(gap.Location)} {gap.What}{(gap.Subject is { } subject ? $" ({subject})" : "")}"
                    + (gap.ConcernsWhole ? " nowhere" : "")));
    }

    // What stands there, since the number of a line changes with every line before it.
    private static string PlaceOf(Location place)
    {
        const int Enough = 24;
        var line = place.Source!.Line(place.Line)[(place.Column - 1)..];
        return $"‘{line[..Math.Min(line.Length, Enough)].TrimEnd()}’";
    }

    private static string List(string name, IEnumerable<string> items)
    {
        const int Few = 3;
        var all = items.ToList();
        return all.Count == 0 ? ""
            : $"    {name}: {string.Join("; ", all.Take(Few))}{(all.Count > Few ? $"; … {all.Count}" : "")}\n";
    }

    [GeneratedRegex(@"(?m)^#.*\n")]
    private static partial Regex Comment();
}
