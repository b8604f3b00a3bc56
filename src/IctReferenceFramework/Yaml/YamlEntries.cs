using System.Collections;

namespace IctReferenceFramework.Yaml;

/// <summary>Entries of a mapping. A structure: mappings are walked many times, and a loop makes no object.</summary>
internal readonly struct YamlEntries(YamlNode mapping, bool withRefused) : IEnumerable<YamlEntry>
{
    public Enumerator GetEnumerator() => new(mapping, withRefused);

    IEnumerator<YamlEntry> IEnumerable<YamlEntry>.GetEnumerator()
    {
        foreach (var entry in this)
        {
            yield return entry;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<YamlEntry>)this).GetEnumerator();

    /// <summary>Goes from entry to entry.</summary>
    internal struct Enumerator(YamlNode mapping, bool withRefused)
    {
        private readonly int _end = mapping.Tree is not null && mapping.Kind == YamlKind.Mapping
            ? mapping.Tree[mapping.Index].Next : 0;
        private int _next = mapping.Index + 1;

        public YamlEntry Current { get; private set; } = default;

        public bool MoveNext()
        {
            while (_next < _end)
            {
                var (key, value) = (_next, mapping.Tree[_next].Next);
                _next = mapping.Tree[value].Next;
                if (withRefused || !mapping.Tree[key].Flags.HasFlag(YamlFlags.RefusedKey))
                {
                    Current = new(new(mapping.Tree, key), new(mapping.Tree, value));
                    return true;
                }
            }

            return false;
        }
    }
}
