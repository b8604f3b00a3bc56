using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
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
    private readonly RuleContext _written;
    private readonly WhatIf _framework;
    private readonly List<(Profile Profile, WhatIf WhatIf)> _profiles;
    private readonly HashSet<int> _slips;

    public Judgement(YamlTree tree, StructureOutcome structure, IReadOnlyList<Finding> findings, RuleContext context,
        IReadOnlyList<Rule> rules, ReadingLimits limits)
    {
        _framework = new(tree.Source);
        _profiles = [.. context.Profiles.Select(profile => (profile, new WhatIf(tree.Source)))];
        var slips = new SlipFinder(tree, context).Find(structure, findings);
        _slips = [.. slips.Select(slip => slip.Span.Start)];
        (_written, Held) = (context, findings);
        var isMended = false;
        foreach (var mended in MendedTexts.Of(tree, slips))
        {
            if (context.Of(mended.Text, tree.Source.Name, limits) is { } other)
            {
                Look(other, mended, rules);
                isMended = true;
            }
        }

        if (isMended)
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
    public IReadOnlyList<Finding> Held { get; private set; }

    public Assessment Assess() => _framework.Of(Assessor.Assess(_written));

    public Assessment Assess(Profile profile) =>
        _profiles.Find(each => each.Profile == profile).WhatIf.Of(Assessor.Assess(_written.AppliedTo(profile)));

    // A mended text is looked at whole and then let go: a large file may have several.
    private void Look(RuleContext context, MendedText text, IReadOnlyList<Rule> rules)
    {
        _framework.Add(Assessor.Assess(context), text);
        foreach (var (profile, whatIf) in _profiles)
        {
            whatIf.Add(Assessor.Assess(context.AppliedTo(profile)), text);
        }

        if (Held.Any(finding => !_slips.Contains(finding.Location.Span.Start)))
        {
            var there = rules.SelectMany(rule => rule.Check(context))
                .Select(finding => text.Before(finding.Location.Span.Start)).ToHashSet();
            Held = [.. Held.Where(finding => _slips.Contains(finding.Location.Span.Start)
                || there.Contains(finding.Location.Span.Start))];
        }
    }

    // A node is mended where a mistake of its own, inside it, or in its key is.
    private static HashSet<int> MendedNodes(YamlTree tree, IReadOnlySet<int> unreadable, IReadOnlyList<Slip> slips)
    {
        var starts = slips.Select(slip => slip.Span.Start).ToArray();
        bool IsIn(TextSpan span)
        {
            var found = Array.BinarySearch(starts, span.Start);
            for (var i = found < 0 ? ~found : found; i < starts.Length && starts[i] <= span.End; i++)
            {
                if (slips[i].Span.End <= span.End)
                {
                    return true;
                }
            }

            return false;
        }

        return [.. unreadable.Where(index => new YamlNode(tree, index) is var node
            && (IsIn(tree[index].Span) || (!node.IsRoot && IsIn(node.KeyOrSelf.Location.Span))))];
    }
}
