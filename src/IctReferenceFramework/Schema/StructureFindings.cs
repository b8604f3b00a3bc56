using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Yaml;
using Newtonsoft.Json.Schema;

namespace IctReferenceFramework.Schema;

/// <summary>Makes findings of the schema library's errors: one for each mistake, at the smallest place.</summary>
internal sealed class StructureFindings(YamlTree tree, bool isDescription)
{
    private readonly List<Finding> _findings = [];
    private readonly HashSet<int> _unreadable = [];
    private readonly HashSet<int> _reported = [];
    private readonly Dictionary<int, MappingKeys> _keys = [];

    public StructureOutcome From(IReadOnlyList<ValidationError> errors)
    {
        for (var index = 0; index < tree.Count; index++)
        {
            if (tree[index].Flags.HasFlag(YamlFlags.Unreadable))
            {
                _unreadable.Add(index);
            }
        }

        // A wrong type explains whatever else is said of the node.
        foreach (var error in errors.SelectMany(Leaves).OrderBy(error => error.ErrorType == ErrorType.Type ? 0 : 1))
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
        return new(_findings, _unreadable, IsComplete: true);
    }

    // A '$ref' with a title beside it wraps the errors of what it refers to.
    private static IEnumerable<ValidationError> Leaves(ValidationError error) =>
        error.ErrorType == ErrorType.Ref ? error.ChildErrors.SelectMany(Leaves) : [error];

    private void Add(ValidationError error)
    {
        var node = new YamlNode(tree, error.LineNumber);
        switch (error.ErrorType)
        {
            case ErrorType.AdditionalProperties:
                // The library reports the value's node for a scalar and the key's for the rest: the key is meant.
                var key = node.KeyOrSelf;
                _unreadable.Add(tree[key.Index].Next);
                if (MappingKeys.CutNumber(key) is { } cut)
                {
                    _unreadable.Add(cut.Index);
                }

                KeysOf(key.Parent, error.Schema).AddUnknown(key);
                break;
            case ErrorType.Required:
                KeysOf(node, error.Schema).AddMissing((IEnumerable<string>)error.Value!);
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

    private MappingKeys KeysOf(YamlNode mapping, JSchema schema) =>
        _keys.TryGetValue(mapping.Index, out var keys) ? keys : _keys[mapping.Index] = new(mapping, schema);
}
