using System.Globalization;
using System.Text;
using IctReferenceFramework.Source;

namespace IctReferenceFramework.Yaml;

/// <summary>
/// The ways to the objects of a file, such as <c>layers.network.components[0].id</c>, by the places where they stand.
/// </summary>
internal sealed class ObjectPaths(YamlTree tree)
{
    private int[]? _positions;

    /// <summary>The smallest object that holds a place.</summary>
    public string At(TextSpan span) => PathOf(NodeAt(span));

    // Nodes stand in the order of the text, children after parents: the last one that begins before the place, or what
    // holds it.
    private int NodeAt(TextSpan span)
    {
        var (low, high) = (0, tree.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = tree[middle].Span.Start <= span.Start ? (middle, high) : (low, middle - 1);
        }

        while (low > 0 && tree[low].Span.End < span.End)
        {
            low = tree[low].Parent;
        }

        return Math.Max(0, low);
    }

    private string PathOf(int index)
    {
        var steps = new Stack<string>();
        for (var node = index; node > 0; node = tree[node].Parent)
        {
            steps.Push(tree[tree[node].Parent].Kind == YamlKind.Sequence
                ? string.Create(CultureInfo.InvariantCulture, $"[{PositionOf(node)}]") : KeyOf(node));
        }

        var path = new StringBuilder();
        foreach (var step in steps)
        {
            path.Append(path.Length > 0 && step[0] != '[' ? "." : "").Append(step);
        }

        return path.ToString();
    }

    private string KeyOf(int node) => new YamlNode(tree, node).KeyOrSelf.Text is { Length: > 0 } key ? key : "?";

    // The position of an item in its list; worked out once for all.
    private int PositionOf(int node)
    {
        if (_positions is null)
        {
            _positions = new int[tree.Count];
            for (var list = 0; list < tree.Count; list++)
            {
                var position = 0;
                foreach (var item in new YamlNode(tree, list).Items)
                {
                    _positions[item.Index] = position++;
                }
            }
        }

        return _positions[node];
    }
}
