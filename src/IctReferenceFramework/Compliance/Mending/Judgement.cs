using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Rules;
using IctReferenceFramework.Schema;
using IctReferenceFramework.Source;
using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.Compliance.Mending;

/// <summary>
/// Assesses a description by what is written and, where that has mistakes, by what may have been meant: only what holds
/// either way is said.
/// </summary>
internal sealed class Judgement
{
    private readonly SourceText _source;
    private readonly RuleContext _written;
    private readonly List<(RuleContext Context, MendedText Text)> _mended = [];
    private readonly HashSet<int> _slips;

    public Judgement(YamlTree tree, StructureOutcome structure, IReadOnlyList<Finding> findings, RuleContext context,
        ReadingLimits limits)
    {
        (_source, _written) = (tree.Source, context);
        var slips = new SlipFinder(tree, context).Find(structure, findings);
        _slips = [.. slips.Select(slip => slip.Span.Start)];
        foreach (var mended in MendedTexts.Of(tree.Source.Text, slips))
        {
            if (Context(mended.Text, tree.Source.Name, context, limits) is { } other)
            {
                _mended.Add((other, mended));
            }
        }

        if (_mended.Count > 0)
        {
            var nodes = MendedNodes(tree, structure.Unreadable, slips);
            _written = context.MendedBy(
                DescriptionReader.Read(tree, structure.Unreadable, nodes),
                _slips);
        }
    }

    /// <summary>
    /// The findings that hold whatever was meant: those of the mistakes themselves, and those at places where something
    /// would be found without them.
    /// </summary>
    public IReadOnlyList<Finding> Held(IReadOnlyList<Finding> findings, IReadOnlyList<Rule> rules)
    {
        var held = findings;
        foreach (var (context, text) in _mended)
        {
            if (held.All(finding => _slips.Contains(finding.Location.Span.Start)))
            {
                break;
            }

            var there = rules.SelectMany(rule => rule.Check(context))
                .Select(finding => text.Before(finding.Location.Span.Start)).ToHashSet();
            held = [.. held.Where(finding => _slips.Contains(finding.Location.Span.Start)
                || there.Contains(finding.Location.Span.Start))];
        }

        return held;
    }

    public Assessment Assess() => WhatIf.Of(Assessor.Assess(_written),
        [.. _mended.Select(each => Assessor.Assess(each.Context))]);

    public Assessment Assess(Framework.Profile profile) => WhatIf.Of(Assessor.Assess(_written.AppliedTo(profile)),
        [.. _mended.Select(each => Assessor.Assess(each.Context.AppliedTo(profile)))]);

    private WhatIf WhatIf => new(_source, [.. _mended.Select(each => each.Text)]);

    // A text that cannot be read either tells nothing.
    private static RuleContext? Context(string text, string name, RuleContext context, ReadingLimits limits)
    {
        var reading = YamlReader.Read(new SourceText(text, name), limits);
        if (reading.Tree is not { } tree || !reading.IsWhole)
        {
            return null;
        }

        var structure = StructureCheck.Check(tree, EmbeddedSchema.Architecture);
        return structure.Unreadable.Contains(tree.Root.Index) ? null
            : context.Of(DescriptionReader.Read(tree, structure.Unreadable), structure.Unreadable);
    }

    // A node is mended where a mistake of its own, inside it, or in its key is.
    private static HashSet<int> MendedNodes(YamlTree tree, IReadOnlySet<int> unreadable, IReadOnlyList<Slip> slips)
    {
        bool IsIn(TextSpan span) => slips.Any(slip => slip.Span.Start >= span.Start && slip.Span.End <= span.End);
        return [.. unreadable.Where(index => new YamlNode(tree, index) is var node
            && (IsIn(tree[index].Span) || (!node.IsRoot && IsIn(node.KeyOrSelf.Location.Span))))];
    }
}
