using IctReferenceFramework.Source;

namespace IctReferenceFramework.Yaml;

/// <summary>
/// The keys that a mapping has had so far. Most mappings have a handful: those are compared one by one, and only one of
/// many keys gets a table.
/// </summary>
internal sealed class KeysSoFar
{
    private const int Few = 24;

    private readonly List<(string Key, TextSpan Span)> _keys = [];
    private Dictionary<string, TextSpan>? _table;

    /// <summary>Takes a key; where it stood before, the first place of it.</summary>
    public TextSpan? Add(string key, TextSpan span)
    {
        if (_table is not null)
        {
            return _table.TryAdd(key, span) ? null : _table[key];
        }

        foreach (var (known, first) in _keys)
        {
            if (known == key)
            {
                return first;
            }
        }

        _keys.Add((key, span));
        if (_keys.Count > Few)
        {
            _table = _keys.ToDictionary(entry => entry.Key, entry => entry.Span, StringComparer.Ordinal);
        }

        return null;
    }
}
