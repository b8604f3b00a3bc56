using System.Collections;

namespace IctReferenceFramework.Yaml;

/// <summary>Items of a sequence. A structure: lists are walked many times, and a loop makes no object.</summary>
internal readonly struct YamlItems(YamlNode sequence) : IEnumerable<YamlNode>
{
    public Enumerator GetEnumerator() => new(sequence);

    IEnumerator<YamlNode> IEnumerable<YamlNode>.GetEnumerator()
    {
        foreach (var item in this)
        {
            yield return item;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<YamlNode>)this).GetEnumerator();

    /// <summary>Goes from item to item.</summary>
    internal struct Enumerator(YamlNode sequence)
    {
        private readonly int _end = sequence.Tree is not null && sequence.Kind == YamlKind.Sequence
            ? sequence.Tree[sequence.Index].Next : 0;
        private int _next = sequence.Index + 1;

        public YamlNode Current { get; private set; } = default;

        public bool MoveNext()
        {
            if (_next >= _end)
            {
                return false;
            }

            Current = new(sequence.Tree, _next);
            _next = sequence.Tree[_next].Next;
            return true;
        }
    }
}
