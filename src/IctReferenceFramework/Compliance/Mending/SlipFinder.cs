using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Rules;
using IctReferenceFramework.Schema;
using IctReferenceFramework.Source;
using IctReferenceFramework.Text;
using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.Compliance.Mending;

/// <summary>
/// Finds the mistakes of a file for which it can be told what may have been meant: what a finding suggests, else what
/// the schema, the framework or the file itself allow at that place.
/// </summary>
internal sealed class SlipFinder(YamlTree tree, RuleContext context)
{
    // More are tried for none: a list of thirty functions is the longest that a part has.
    private const int MostOptions = 30;

    // Understood as they are: nothing of the assessment hangs on them.
    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal) { "ICT4002", "ICT4004" };

    private readonly LikelyValues _values = new(context);
    private readonly Dictionary<int, Slip> _slips = [];
    private Dictionary<TextSpan, int>? _scalars;

    public IReadOnlyList<Slip> Find(StructureOutcome structure, IReadOnlyList<Finding> findings)
    {
        var suggested = structure.Findings.Concat(findings).Where(finding => finding is
            {
                Suggestion.Length: > 0, UnmetRequirement: null, Location.IsInText: true,
            } && finding.Location.Source == tree.Source && !Harmless.Contains(finding.Rule.Id)).ToList();
        foreach (var finding in suggested)
        {
            var span = finding.Location.Span;
            Add(span, Near(finding).Prepend(finding.Suggestion!).Distinct().Select(word => Quoted(span, word)));
        }

        foreach (var error in structure.Errors)
        {
            Add(error, suggested);
        }

        foreach (var place in context.Index.References.Where(each => !context.Index.Resolves(each))
            .Select(each => each.Location)
            .Concat(findings.Where(finding => IsOfWords(finding)).Select(finding => finding.Location)))
        {
            Add(place.Span, NodeAt(place) is { } node ? _values.Named(node) : []);
        }

        return [.. _slips.Values.OrderBy(slip => slip.Span.Start)];
    }

    private static bool IsOfWords(Finding finding) => finding.Rule.Id is "ICT2010" or "ICT2012";

    // A word may be a slip for more than one: 'wate' for 'water' and for 'waste'.
    private IEnumerable<string> Near(Finding finding) => IsOfWords(finding) && NodeAt(finding.Location) is { } node
        ? _values.Named(node).Where(word => Spelling.Nearest(TextOf(finding.Location.Span), [word]) is not null) : [];

    private string TextOf(TextSpan span) => tree.Source.Text[span.Start..span.End].Trim('"', '\'');

    // The first that is known of a place counts: a suggestion before a guess.
    private void Add(TextSpan span, IEnumerable<string> options)
    {
        var few = options.Take(MostOptions).ToList();
        if (few.Count > 0)
        {
            _slips.TryAdd(span.Start, new(span, few));
        }
    }

    private void Add(StructureError error, List<Finding> suggested)
    {
        var node = new YamlNode(tree, error.Node);
        if (error.Kind == StructureErrorKind.MissingKeys)
        {
            AddMissing(node, error, suggested);
        }
        else if (error.Kind != StructureErrorKind.UnknownKey)
        {
            Add(node.Location.Span, _values.Of(error.Schema, node));
        }
    }

    // In a flow mapping a key goes behind the brace, in a block mapping on a line before the first. A key that is there
    // under a wrong name is not missing.
    private void AddMissing(YamlNode mapping, StructureError error, List<Finding> suggested)
    {
        var span = mapping.Location.Span;
        var misspelt = suggested.Where(finding => span.Start <= finding.Location.Span.Start
            && finding.Location.Span.End <= tree[mapping.Index].Span.End)
            .Select(finding => finding.Suggestion).ToHashSet();
        var choices = error.Missing.Where(key => !misspelt.Contains(key))
            .Select(key => (Key: key, Values: error.Schema.Properties.TryGetValue(key, out var schema)
                ? _values.Of(schema, null).ToList() : [])).Where(choice => choice.Values.Count > 0).ToList();
        var isFlow = mapping.Flags.HasFlag(YamlFlags.Delimited);
        var behind = isFlow ? ", " : "\n" + new string(' ', tree.Source.PositionOf(span.Start).Column - 1);
        var at = isFlow ? span.Start + 1 : span.Start;
        Add(new(at, at),
        [
            .. Enumerable.Range(0, choices.Select(choice => choice.Values.Count).DefaultIfEmpty(0).Max())
                .Select(way => string.Concat(choices.Select(choice =>
                    $"{choice.Key}: {choice.Values[Math.Min(way, choice.Values.Count - 1)]}{behind}"))),
        ]);
    }

    private YamlNode? NodeAt(Location location) =>
        (_scalars ??= Scalars()).TryGetValue(location.Span, out var index) && new YamlNode(tree, index) is var node
            ? node.Parent.Kind == YamlKind.Sequence ? node.Parent : node : null;

    private Dictionary<TextSpan, int> Scalars()
    {
        var scalars = new Dictionary<TextSpan, int>();
        for (var index = 0; index < tree.Count; index++)
        {
            if (new YamlNode(tree, index).IsScalar)
            {
                scalars.TryAdd(tree[index].Span, index);
            }
        }

        return scalars;
    }

    // In quotes where the value was.
    private string Quoted(TextSpan span, string suggestion) =>
        span.Length > 0 && tree.Source.Text[span.Start] is '"' or '\'' && suggestion[0] is not ('"' or '\'' or '[')
            ? $"\"{suggestion}\"" : suggestion;
}
