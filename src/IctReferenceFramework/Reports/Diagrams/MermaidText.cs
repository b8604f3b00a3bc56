using System.Globalization;
using System.Text;

namespace IctReferenceFramework.Reports.Diagrams;

/// <summary>
/// A diagram as Mermaid text. Ids are our own numbers, and names are written as entities where a sign means something.
/// </summary>
internal static class MermaidText
{
    /// <summary>Mermaid's <c>maxTextSize</c>.</summary>
    public const int LongestText = 50_000;

    /// <summary>Mermaid's <c>maxEdges</c>.</summary>
    public const int MostUses = 500;

    /// <summary>What stands between a user and what it uses.</summary>
    public const string Use = " --> ";

    private const int LongestName = 80;

    public static string Write(DiagramContent content)
    {
        var text = new StringBuilder("flowchart TB\n");
        foreach (var (part, i) in content.Parts.Where(part => part.Nodes.Count > 0).Select((part, i) => (part, i)))
        {
            text.Append(CultureInfo.InvariantCulture, $"  subgraph p{i + 1}[\"{Label(part.Name)}\"]\n");
            foreach (var node in part.Nodes)
            {
                text.Append(CultureInfo.InvariantCulture,
                    $"    n{node.Number}[\"{Label(node.Name)}\"]{(node.IsDashed ? ":::coming" : "")}\n");
            }

            text.Append("  end\n");
        }

        foreach (var (from, to) in content.Uses)
        {
            text.Append(CultureInfo.InvariantCulture, $"  n{from.Number}{Use}n{to.Number}\n");
        }

        return text.Append("  classDef coming stroke-dasharray: 4 3\n").ToString();
    }

    /// <summary>A name in which no sign means anything to Mermaid, Markdown or HTML.</summary>
    public static string Label(string name)
    {
        var shown = PrintableText.Escape(name.Length <= LongestName ? name : name[..(LongestName - 1)] + "…");
        var text = new StringBuilder();
        foreach (var c in shown)
        {
            if (char.IsLetterOrDigit(c) || c is ' ' or '.' or ',' or '-' or '–' or '…' || c > 127)
            {
                text.Append(c);
            }
            else
            {
                text.Append(CultureInfo.InvariantCulture, $"#{(int)c};");
            }
        }

        return text.ToString();
    }
}
