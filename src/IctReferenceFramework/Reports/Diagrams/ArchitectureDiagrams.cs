using System.Text;
using System.Xml;
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
        var drawing = ArchitectureDrawing.Draw(DiagramContent.Of(description, framework, language, part), language);
        var text = new StringBuilder();
        var settings = new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true,
            CheckCharacters = false };
        using (var writer = XmlWriter.Create(text, settings))
        {
            drawing.WriteTo(writer);
        }

        return text.Append('\n').ToString();
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
}
