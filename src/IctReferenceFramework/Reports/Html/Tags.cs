using System.Xml.Linq;

namespace IctReferenceFramework.Reports.Html;

/// <summary>Elements of HTML as a tree: text is escaped where it is written, by construction.</summary>
internal static class Tags
{
    public static XElement Tag(string name, params object?[] content)
    {
        var element = new XElement(name, [.. content.Select(Safe)]);
        if (!element.Nodes().Any() && name is not ("br" or "meta" or "input" or "hr"))
        {
            // <div/> is no end of a div in HTML.
            element.Add(new XText(""));
        }

        return element;
    }

    public static XAttribute Class(string name) => new("class", name);

    public static XAttribute Attribute(string name, string value) => new(name, PrintableText.Escape(value));

    /// <summary>A link for http and https; plain text for anything else.</summary>
    public static object Link(string address, string text) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? Tag("a", Attribute("href", uri.AbsoluteUri), Attribute("rel", "noopener noreferrer"), text)
            : text;

    // Control characters and signs that turn the writing direction are spelt out.
    private static object? Safe(object? content) => content switch
    {
        string text => new XText(PrintableText.Escape(text)),
        _ => content,
    };
}
