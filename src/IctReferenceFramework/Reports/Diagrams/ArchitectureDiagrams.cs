using System.Text;
using System.Xml;
using System.Xml.Linq;
using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Reports.Diagrams;

/// <summary>The described architecture as a picture: components in their layers, with their uses.</summary>
public static class ArchitectureDiagrams
{
    /// <summary>The diagram as an SVG document.</summary>
    /// <param name="description">The description.</param>
    /// <param name="framework">The framework whose parts are drawn.</param>
    /// <param name="language">Language of the names of parts.</param>
    /// <param name="part">Id of the part that is shown with its neighbours; null for the whole.</param>
    /// <returns>An SVG document with line ends of one character.</returns>
    public static string Svg(ArchitectureDescription description, ReferenceFramework framework, Language language,
        string? part = null)
    {
        ArgumentNullException.ThrowIfNull(description);
        ArgumentNullException.ThrowIfNull(framework);
        return Text(ArchitectureDrawing.Draw(DiagramContent.Of(description, framework, language, part), language));
    }

    /// <summary>The diagram as a file of draw.io (diagrams.net), to be changed by hand.</summary>
    /// <param name="description">The description.</param>
    /// <param name="framework">The framework whose parts are drawn.</param>
    /// <param name="language">Language of the names of parts.</param>
    /// <param name="part">Id of the part that is shown with its neighbours; null for the whole.</param>
    /// <returns>An XML document with line ends of one character.</returns>
    public static string Drawio(ArchitectureDescription description, ReferenceFramework framework, Language language,
        string? part = null)
    {
        ArgumentNullException.ThrowIfNull(description);
        ArgumentNullException.ThrowIfNull(framework);
        return Text(DrawioDocument.Build(DiagramContent.Of(description, framework, language, part), language));
    }

    /// <summary>The diagram as Mermaid text, which GitHub and GitLab draw.</summary>
    /// <param name="description">The description.</param>
    /// <param name="framework">The framework whose parts are drawn.</param>
    /// <param name="language">Language of the names of parts.</param>
    /// <param name="part">Id of the part that is shown with its neighbours; null for the whole.</param>
    /// <returns>Mermaid text with line ends of one character.</returns>
    public static string Mermaid(ArchitectureDescription description, ReferenceFramework framework, Language language,
        string? part = null)
    {
        ArgumentNullException.ThrowIfNull(description);
        ArgumentNullException.ThrowIfNull(framework);
        return MermaidText.Write(DiagramContent.Of(description, framework, language, part));
    }

    /// <summary>
    /// True if Mermaid draws a text within the limits that it has unless told: 50,000 characters and 500 uses. Beyond
    /// them it shows an error in place of a picture.
    /// </summary>
    /// <param name="mermaid">Mermaid text of a diagram.</param>
    /// <returns>True if a page with Mermaid shows the picture.</returns>
    public static bool IsDrawnByMermaid(string mermaid)
    {
        ArgumentNullException.ThrowIfNull(mermaid);
        return mermaid.Length <= MermaidText.LongestText
            && mermaid.Split(MermaidText.Use).Length - 1 <= MermaidText.MostUses;
    }

    private static string Text(XElement drawing)
    {
        var text = new StringBuilder();
        var settings = new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true,
            CheckCharacters = false };
        using (var writer = XmlWriter.Create(text, settings))
        {
            drawing.WriteTo(writer);
        }

        return text.Append('\n').ToString();
    }
}
