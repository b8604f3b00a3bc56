using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.Schema;

/// <summary>Makes findings of an engine's errors: one for each mistake, at the smallest place.</summary>
internal sealed class StructureFindings(YamlTree tree, bool isDescription)
{
    private readonly List<Finding> _findings = [];
    private readonly HashSet<int> _unreadable = [];
    private readonly HashSet<int> _reported = [];
    private readonly Dictionary<int, MappingKeys> _keys = [];

    public StructureOutcome From(IReadOnlyList<StructureError> errors)
    {
        for (var index = 0; index < tree.Count; index++)
        {
            if (tree[index].Flags.HasFlag(YamlFlags.Unreadable))
            {
                _unreadable.Add(index);
            }
        }

        // A wrong type explains whatever else is said of the node.
        foreach (var error in errors.OrderBy(error => error.Kind == StructureErrorKind.Type ? 0 : 1))
        {
            Add(error);
        }

        foreach (var keys in _keys.Values)
        {
            _findings.AddRange(keys.ToFindings());
        }

        _findings.AddRange(RepeatedItems.In(tree, _unreadable));
        if (isDescription)
        {
            _findings.AddRange(AmbiguousNumbers.In(tree, _unreadable));
        }

        _findings.Sort(FindingOrder.Instance);
        return new(_findings, _unreadable) { Errors = errors };
    }

    private void Add(StructureError error)
    {
        var node = new YamlNode(tree, error.Node);
        switch (error.Kind)
        {
            case StructureErrorKind.UnknownKey:
                _unreadable.Add(tree[node.Index].Next);
                if (MappingKeys.CutNumber(node) is { } cut)
                {
                    _unreadable.Add(cut.Index);
                }

                KeysOf(node.Parent, error.Schema).AddUnknown(node);
                break;
            case StructureErrorKind.MissingKeys:
                KeysOf(node, error.Schema).AddMissing(error.Missing);
                break;
            default:
                if (!_unreadable.Contains(node.Index) && _reported.Add(node.Index))
                {
                    _findings.Add(ValueFindings.Of(node, error));
                    _unreadable.Add(node.Index);
                }

                break;
        }
    }

    private MappingKeys KeysOf(YamlNode mapping, SchemaNode schema) =>
        _keys.TryGetValue(mapping.Index, out var keys) ? keys : _keys[mapping.Index] = new(mapping, schema);
}
