using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Schema;
using IctReferenceFramework.Source;
using IctReferenceFramework.Text;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Baselines;

/// <summary>
/// Findings that were known on a day: they do not count any more, new ones do, and what has been put right must be
/// removed. A finding is known if rule, place and value are those of an entry, or its requirement is, it lacks nothing
/// that the entry did not lack, and it is no graver. Each entry stands for one finding.
/// </summary>
public sealed class Baseline
{
    private readonly SourceText _source;

    internal Baseline(SourceText source, IReadOnlyList<BaselineEntry> entries) =>
        (_source, Entries) = (source, entries);

    /// <summary>Number of findings that are known.</summary>
    public int Count => Entries.Count;

    internal IReadOnlyList<BaselineEntry> Entries { get; }

    /// <summary>A baseline of all findings of results.</summary>
    /// <param name="results">The results.</param>
    /// <param name="fileOf">The name of a result's file in the baseline: its path relative to the baseline's
    /// folder.</param>
    /// <param name="language">Language of the messages, which are for readers only.</param>
    /// <returns>The baseline that knows all their findings.</returns>
    public static Baseline Of(IEnumerable<ValidationResult> results, Func<ValidationResult, string> fileOf,
        Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(fileOf);
        return new(new("", ""), [.. results.SelectMany(result => EntriesFor(result, fileOf(result), language))]);
    }

    /// <summary>Loads a baseline from the bytes of a file.</summary>
    /// <param name="content">UTF-8 text.</param>
    /// <param name="name">Name shown in findings.</param>
    /// <returns>The baseline, or the findings that say why there is none.</returns>
    public static Loaded<Baseline> Load(ReadOnlySpan<byte> content, string name) =>
        Loaded<Baseline>.From(content, name, EmbeddedSchema.Baseline, _ => [], BaselineReader.Read);

    /// <summary>Writes it, in the shape of <c>schemas/baseline.schema.json</c>.</summary>
    /// <param name="stream">Where to write; UTF-8. It is left open.</param>
    public void Write(Stream stream) => BaselineWriter.Write(this, stream);

    /// <summary>
    /// The results without what is known, which stands under <see cref="ValidationResult.Suppressed"/>; and, last, a
    /// result for the baseline itself with a finding for each entry that has been put right, if there are any.
    /// </summary>
    /// <param name="results">The results.</param>
    /// <param name="fileOf">The name of a result's file in the baseline.</param>
    /// <param name="exists">Whether a file that no result is of exists; its entries are then left alone.</param>
    /// <returns>The results, with what is known moved to what is suppressed.</returns>
    public IReadOnlyList<ValidationResult> Apply(
        IReadOnlyList<ValidationResult> results, Func<ValidationResult, string> fileOf, Func<string, bool> exists)
    {
        var comparison = Compare(results, fileOf, exists);
        List<Finding> stale =
        [
            .. comparison.Fixed.Select(BaselineRules.PutRight),
            .. comparison.Gone.GroupBy(entry => entry.File).Select(entries => BaselineRules.FileIsGone([.. entries])),
            .. comparison.Less.Select(pair => BaselineRules.PutRightInPart(pair.Key, pair.Value)),
            .. comparison.Hiding.Select(hiding => BaselineRules.Hides(hiding.Known, hiding.Requirements)),
        ];
        return stale.Count == 0 || results.Count == 0 ? comparison.Results
            : [.. comparison.Results, Of(stale, results[0])];
    }

    /// <summary>The baseline without what has been put right, and with what is left of the rest.</summary>
    /// <param name="results">The results as they are now.</param>
    /// <param name="fileOf">The name of a result's file in the baseline.</param>
    /// <param name="exists">Whether a file that no result is of exists; its entries are then left alone.</param>
    /// <param name="acceptsNew">True to add what is new; else it goes on counting.</param>
    /// <param name="language">Language of the messages of new entries.</param>
    internal BaselineUpdate Update(
        IReadOnlyList<ValidationResult> results, Func<ValidationResult, string> fileOf, Func<string, bool> exists,
        bool acceptsNew, Language language)
    {
        var comparison = Compare(results, fileOf, exists);
        var removed = comparison.Fixed.Concat(comparison.Gone).ToHashSet(ReferenceEqualityComparer.Instance);
        var kept = Entries.Where(entry => !removed.Contains(entry)
            && !(acceptsNew && comparison.Outgrown.Contains(entry))).Select(entry =>
            comparison.Less.TryGetValue(entry, out var now)
                ? BaselineEntry.Of(entry.File, now.Finding, now.Identity, language) : entry);
        var added = acceptsNew
            ? comparison.New.Select(each => BaselineEntry.Of(each.File, each.Finding, each.Identity, language)) : [];
        var baseline = new Baseline(_source, [.. kept, .. added]);
        if (!acceptsNew)
        {
            return new(baseline, removed.Count, 0, comparison.Less.Count, comparison.New.Count);
        }

        // What was accepted may have kept other entries from being judged: only now is it known what has been put
        // right.
        var settled = baseline.Update(results, fileOf, exists, acceptsNew: false, language);
        return settled with
        {
            Removed = removed.Count + settled.Removed,
            Added = Math.Max(0, comparison.New.Count - comparison.Outgrown.Count),
            Changed = comparison.Less.Count + comparison.Outgrown.Count,
        };
    }

    private BaselineComparison Compare(IReadOnlyList<ValidationResult> results, Func<ValidationResult, string> fileOf,
        Func<string, bool> exists)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(fileOf);
        ArgumentNullException.ThrowIfNull(exists);
        return new(Entries, results, fileOf, exists);
    }

    private ValidationResult Of(IEnumerable<Finding> findings, ValidationResult any) => new()
    {
        Name = _source.Name,
        Source = _source,
        AsOf = any.AsOf,
        Framework = any.Framework,
        IsDescription = false,
        Findings = [.. findings.Order(FindingOrder.Instance)],
    };

    private static IEnumerable<BaselineEntry> EntriesFor(ValidationResult result, string file, Language language)
    {
        var fingerprints = new Fingerprints(result);
        return result.Findings.Select(
            finding => BaselineEntry.Of(file, finding, fingerprints.IdentityOf(finding), language));
    }
}
