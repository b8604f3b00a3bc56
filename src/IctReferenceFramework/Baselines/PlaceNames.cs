using System.Globalization;
using System.Text;
using IctReferenceFramework.Source;
using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.Baselines;

/// <summary>
/// Names of places that do not change when lines move or other items come and go: the way from the root, list items
/// called by their id.
/// </summary>
internal sealed class PlaceNames(SourceText source)
{
    // What an item is known by, the surest first.
    private static readonly string[] Naming =
        ["id", "number", "requirement", "part", "domain", "party", "kind", "resource", "property", "name", "title"];

    private readonly YamlTree? _tree =
        YamlReader.Read(source, new() { MaxBytes = long.MaxValue, MaxNodes = int.MaxValue }).Tree;
    private readonly Dictionary<int, Dictionary<int, string>> _items = [];

    /// <summary>The name of a place; empty where there is none to tell.</summary>
    public string NameOf(Location location) =>
        !location.IsInText ? location.Subject ?? ""
        : _tree is null || location.Source != source ? ""
        : WayTo(NodeAt(location.Span));

    /// <summary>
    /// What stands there: the text of a scalar or of a part of it, or the line where nothing could be read; empty for a
    /// collection.
    /// </summary>
    public string ValueAt(Location location)
    {
        if (!location.IsInText || location.Source != source)
        {
            return "";
        }

        if (_tree is null)
        {
            return source.Line(location.Line).Trim().ToString();
        }

        var node = new YamlNode(_tree, NodeAt(location.Span));
        return !node.IsScalar || node.Flags.HasFlag(YamlFlags.Key) ? ""
            : node.Span == location.Span ? node.Text
            : source.Text[location.Span.Start..location.Span.End];
    }

    // Nodes stand in the order of the text: of those that begin there or before, the last that holds the place is the
    // smallest.
    private int NodeAt(TextSpan span)
    {
        var (low, high) = (0, _tree!.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _tree[middle].Span.Start <= span.Start ? (middle, high) : (low, middle - 1);
        }

        while (low > 0 && _tree[low].Span.End < span.End)
        {
            low = _tree[low].Parent;
        }

        return Math.Max(0, low);
    }

    private string WayTo(int index)
    {
        var steps = new Stack<string>();
        for (var node = new YamlNode(_tree!, index); !node.IsRoot; node = node.Parent)
        {
            steps.Push(node.Parent.Kind == YamlKind.Sequence ? $"[{ItemNames(node.Parent)[node.Index]}]"
                : PlainText.Of(node.KeyOrSelf.Text));
        }

        return string.Join('.', steps).Replace(".[", "[", StringComparison.Ordinal);
    }

    // Items of one name, or of none, are told apart by what they hold: their order says nothing. Twins are numbered.
    private Dictionary<int, string> ItemNames(YamlNode sequence)
    {
        if (_items.TryGetValue(sequence.Index, out var names))
        {
            return names;
        }

        var named = sequence.Items.Select(item => (item.Index, Name: NameOf(item))).ToList();
        var counts = named.CountBy(item => item.Name, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        _items[sequence.Index] = names = [];
        foreach (var (index, name) in named)
        {
            var full = counts[name] == 1 && name.Length > 0 && !name.Contains('~', StringComparison.Ordinal) ? name
                : $"{name}~{ContentOf(index)}";
            var number = seen[full] = seen.GetValueOrDefault(full) + 1;
            names[index] = number == 1 ? full : string.Create(CultureInfo.InvariantCulture, $"{full}~{number}");
        }

        return names;
    }

    // Keys and values in the order of the file, however they are laid out.
    private string ContentOf(int item)
    {
        var content = new StringBuilder();
        for (var node = item; node < _tree![item].Next; node++)
        {
            content.Append(_tree[node].Value).Append('\n');
        }

        return PlainText.Hash(content.ToString())[..8];
    }

    private static string NameOf(YamlNode item)
    {
        if (item.IsScalar)
        {
            return PlainText.Of(item.Text);
        }

        foreach (var key in Naming)
        {
            if (item.Find(key)?.Value is { IsScalar: true, Text.Length: > 0 } name)
            {
                return PlainText.Of(name.Text);
            }
        }

        return "";
    }
}
