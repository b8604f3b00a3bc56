using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Source;
using YamlDotNet.Core;

namespace IctReferenceFramework.Yaml;

/// <summary>
/// Anchors and aliases are refused. An alias is reported where it stands, with its anchor beside it; an anchor is
/// reported by itself only if nothing uses it, so that one shortcut gives one finding.
/// </summary>
internal sealed class AnchorCheck(SourceText source)
{
    private readonly List<(string Name, TextSpan Span)> _defined = [];
    private readonly Dictionary<string, TextSpan> _current = new(StringComparer.Ordinal);
    private readonly HashSet<TextSpan> _used = [];
    private readonly List<Finding> _findings = [];

    public void Define(AnchorName anchor, TextSpan node)
    {
        if (anchor.IsEmpty)
        {
            return;
        }

        var mark = "&" + anchor.Value;
        var at = source.Text.IndexOf(mark, node.Start, StringComparison.Ordinal);
        var span = at < 0 ? node : new TextSpan(at, at + mark.Length);
        _defined.Add((anchor.Value, span));
        _current[anchor.Value] = span;
    }

    public void Use(string name, TextSpan alias, bool report)
    {
        var isDefined = _current.TryGetValue(name, out var anchor);
        if (isDefined)
        {
            _used.Add(anchor);
        }

        if (report)
        {
            _findings.Add(ReadingFindings.Alias(source.At(alias), name, isDefined ? source.At(anchor) : null));
        }
    }

    /// <summary>Forgets all that was found.</summary>
    public void Clear()
    {
        _findings.Clear();
        _defined.Clear();
    }

    /// <summary>Findings for aliases, and for anchors that no alias uses.</summary>
    public IEnumerable<Finding> ToFindings() =>
        _findings.Concat(_defined
            .Where(anchor => !_used.Contains(anchor.Span))
            .Select(anchor => ReadingFindings.Anchor(source.At(anchor.Span), anchor.Name)));
}
