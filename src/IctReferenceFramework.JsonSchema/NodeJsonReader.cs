using IctReferenceFramework.Yaml;
using Newtonsoft.Json;

namespace IctReferenceFramework.JsonSchema;

/// <summary>
/// Shows a node tree to the schema library as JSON. The line number it reports is the index of the node, which the
/// library copies into each error: so every error leads to its node without parsing a path. At the end of a collection
/// it is the collection's own index, since there the errors of the whole collection are raised.
/// </summary>
internal sealed class NodeJsonReader : JsonReader, IJsonLineInfo
{
    private readonly IEnumerator<(JsonToken Token, object? Value, int Node)> _tokens;
    private int _node;

    public NodeJsonReader(YamlNode root)
    {
        DateParseHandling = DateParseHandling.None;
        MaxDepth = null;
        _tokens = Walk(root);
    }

    public int LineNumber => _node;

    public int LinePosition => 0;

    public bool HasLineInfo() => true;

    public override bool Read()
    {
        if (!_tokens.MoveNext())
        {
            return false;
        }

        (var token, var value, _node) = _tokens.Current;
        SetToken(token, value);
        return true;
    }

    private static IEnumerator<(JsonToken, object?, int)> Walk(YamlNode root)
    {
        // An explicit stack: nested iterators would cost the depth of the tree for every token.
        var open = new Stack<(YamlNode Node, IEnumerator<YamlEntry>? Entries, IEnumerator<YamlNode>? Items)>();
        YamlNode? next = root;
        while (next is not null || open.Count > 0)
        {
            if (next is { } node)
            {
                next = null;
                yield return TokenOf(node);
                if (node.Kind == YamlKind.Mapping)
                {
                    open.Push((node, node.Entries.AsEnumerable().GetEnumerator(), null));
                }
                else if (node.Kind == YamlKind.Sequence)
                {
                    open.Push((node, null, node.Items.AsEnumerable().GetEnumerator()));
                }

                continue;
            }

            var (collection, entries, items) = open.Peek();
            if (entries is not null && entries.MoveNext())
            {
                yield return (JsonToken.PropertyName, entries.Current.Key.Text, entries.Current.Key.Index);
                next = entries.Current.Value;
            }
            else if (items is not null && items.MoveNext())
            {
                next = items.Current;
            }
            else
            {
                open.Pop();
                yield return (entries is null ? JsonToken.EndArray : JsonToken.EndObject, null, collection.Index);
            }
        }
    }

    private static (JsonToken, object?, int) TokenOf(YamlNode node) => node.Kind switch
    {
        YamlKind.Mapping => (JsonToken.StartObject, null, node.Index),
        YamlKind.Sequence => (JsonToken.StartArray, null, node.Index),
        YamlKind.Null => (JsonToken.Null, null, node.Index),
        YamlKind.Boolean => (JsonToken.Boolean, node.Text[0] is 't' or 'T', node.Index),
        YamlKind.Integer => (JsonToken.Integer, IntegerOf(node.Text), node.Index),
        YamlKind.Number => (JsonToken.Float, ScalarValue.Number(node.Text), node.Index),
        _ => (JsonToken.String, node.Text, node.Index),
    };

    // What does not fit 64 bits is out of every range that the schema allows.
    private static long IntegerOf(string text) =>
        ScalarValue.Integer(text) ?? (text[0] == '-' ? long.MinValue : long.MaxValue);
}
