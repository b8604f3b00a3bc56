using IctReferenceFramework.Compliance;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Baselines;

/// <summary>
/// Compares results with a baseline: findings that it knows, new findings, and entries that have been put right.
/// </summary>
internal sealed class BaselineComparison
{
    private readonly ILookup<string, BaselineEntry> _entries;
    private readonly Func<ValidationResult, string> _fileOf;
    private readonly HashSet<BaselineEntry> _known = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<BaselineEntry> _outgrown = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<BaselineEntry,
    (Finding, FindingIdentity)> _less = new(ReferenceEqualityComparer.Instance);
    private readonly List<(string, Finding, FindingIdentity)> _new = [];

    public BaselineComparison(
        IReadOnlyList<BaselineEntry> entries, IReadOnlyList<ValidationResult> results,
        Func<ValidationResult, string> fileOf, Func<string, bool> exists)
    {
        (_entries, _fileOf) = (entries.ToLookup(entry => entry.File, StringComparer.Ordinal), fileOf);
        Results = [.. results.Select(Compare)];
        var settled = results.Zip(Results).Where(pair => SaysAll(pair.Second)).Select(pair => fileOf(pair.First))
            .ToHashSet(StringComparer.Ordinal);
        var looked = results.Select(fileOf).ToHashSet(StringComparer.Ordinal);
        var unreadable = results
            .SelectMany(result => RequirementsOf(result, IsHidden).Select(id => (fileOf(result), id))).ToHashSet();
        Fixed = [.. entries.Where(entry => !_known.Contains(entry) && !_outgrown.Contains(entry)
            && settled.Contains(entry.File)
            && !(entry.Identity.Requirement is { } id && unreadable.Contains((entry.File, id))))];

        // What a mistake hides has not become less either.
        foreach (var entry in _less.Keys.Where(entry => entry.Identity.Requirement is { } id
            && unreadable.Contains((entry.File, id))).ToList())
        {
            _less.Remove(entry);
        }

        Hiding = [.. Results.SelectMany(HidingIn)];
        Gone = [.. entries.Where(entry => !looked.Contains(entry.File) && !exists(entry.File))];
    }

    /// <summary>The results with what is new; what is known is suppressed.</summary>
    public IReadOnlyList<ValidationResult> Results { get; }

    /// <summary>The entries whose findings have become less, each with what is left.</summary>
    public IReadOnlyDictionary<BaselineEntry, (Finding Finding, FindingIdentity Identity)> Less => _less;

    /// <summary>The entries whose findings have become more, or graver.</summary>
    public IReadOnlySet<BaselineEntry> Outgrown => _outgrown;

    /// <summary>The entries whose findings are gone.</summary>
    public IReadOnlyList<BaselineEntry> Fixed { get; }

    /// <summary>The entries whose files are gone.</summary>
    public IReadOnlyList<BaselineEntry> Gone { get; }

    /// <summary>
    /// Known findings because of which requirements cannot be assessed, so that nobody would see a new gap; each with
    /// the requirements of its file.
    /// </summary>
    public IReadOnlyList<(SuppressedFinding Known, IReadOnlyList<string> Requirements)> Hiding { get; }

    /// <summary>The findings that are new, whole, each with its file.</summary>
    public IReadOnlyList<(string File, Finding Finding, FindingIdentity Identity)> New => _new;

    private static IReadOnlyList<string> RequirementsOf(ValidationResult result, Predicate<ViewResult> isMeant) =>
    [
        .. result.Assessments.SelectMany(assessment => assessment.Results)
            .Where(each => isMeant(each.In(result.View))).Select(each => each.Requirement.Id),
    ];

    private static bool IsHidden(ViewResult result) => result.IsUnreadable || result.HidesGaps;

    // The mistakes that could be meant cannot be told apart: the first known one stands for all.
    private static IEnumerable<(SuppressedFinding, IReadOnlyList<string>)> HidingIn(ValidationResult result) =>
        RequirementsOf(result, each => each.IsUnreadable) is { Count: > 0 } requirements
        && result.Suppressed.FirstOrDefault(each => each.Kind == SuppressionKind.Baseline
            && each.Finding.UnmetRequirement is null) is { } known
            ? [(known, requirements)] : [];

    // What could not be read has no findings, and so has not been put right.
    private static bool SaysAll(ValidationResult left) => left.IsComplete && left.Description is not null
        && !left.Findings.Any(finding => finding.Rule.Id.StartsWith("ICT0", StringComparison.Ordinal)
            || finding.Rule.Id.StartsWith("ICT1", StringComparison.Ordinal));

    // What makes a file unreadable is never known: nothing else in it has been looked at.
    private ValidationResult Compare(ValidationResult result)
    {
        var file = _fileOf(result);
        if (result.Description is null)
        {
            return result with { IsCompared = true };
        }

        var byKey = _entries[file].ToLookup(entry => entry.Understood.Key, StringComparer.Ordinal);
        var fingerprints = new Fingerprints(result);
        var all = result.Findings.Select(finding => (Finding: finding, Identity: fingerprints.IdentityOf(finding)))
            .ToList();
        var match = Match(all, byKey);
        var left = new List<Finding>();
        var suppressed = result.Suppressed.ToList();
        for (var i = 0; i < all.Count; i++)
        {
            var (finding, identity) = all[i];
            if (match[i] is { } entry)
            {
                suppressed.Add(new(finding, SuppressionKind.Baseline, BaselineRules.Known, entry.Location));
                continue;
            }

            var before = byKey[identity.AsUnderstood().Key].ToList();
            _outgrown.UnionWith(before.Where(each => !_known.Contains(each)));
            _new.Add((file, finding, identity));
            left.Add(Narrowed(finding, [.. before.SelectMany(each => each.Identity.Details)], fingerprints));
        }

        return result with
        {
            IsCompared = true,
            Findings = [.. left.Order(FindingOrder.Instance)],
            Suppressed = [.. suppressed.OrderBy(each => each.Finding, FindingOrder.Instance)],
        };
    }

    // Entries that say exactly the same come first, so that none is spent on a finding that another would cover too.
    private BaselineEntry?[] Match(List<(Finding Finding, FindingIdentity Identity)> all,
        ILookup<string, BaselineEntry> byKey)
    {
        var match = new BaselineEntry?[all.Count];
        foreach (var isExact in new[] { true, false })
        {
            for (var i = 0; i < all.Count; i++)
            {
                var (finding, identity) = all[i];
                var understood = identity.AsUnderstood();
                match[i] ??= byKey[understood.Key].FirstOrDefault(entry => !_known.Contains(entry)
                    && entry.Covers(understood, finding.Severity)
                    && (!isExact || entry.Understood.Details.SequenceEqual(understood.Details)));
                if (match[i] is { } entry && _known.Add(entry) && (!isExact || finding.Severity < entry.Severity))
                {
                    _less.Add(entry, (finding, identity));
                }
            }
        }

        return match;
    }

    // Of a requirement that lacked something already, what is new is what a reader looks for.
    private static Finding Narrowed(Finding finding, IReadOnlyList<string> known, Fingerprints fingerprints)
    {
        var added = fingerprints.NewDetails(finding, known);
        if (known.Count == 0 || added.Count == 0 || added.Count == finding.Details.Count)
        {
            return finding;
        }

        var places = added.Select(detail => detail.Location).Distinct().ToList();
        return finding with
        {
            Location = places[0],
            Message = BaselineRules.MoreThanKnown(finding.Message, added),
            Details = added,
            Related = [.. finding.Related.Where(related => places.Skip(1).Contains(related.Location))],
        };
    }
}
