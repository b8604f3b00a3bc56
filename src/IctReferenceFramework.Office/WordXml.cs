using System.Xml.Linq;

namespace IctReferenceFramework.Office;

/// <summary>Elements of WordprocessingML (ISO/IEC 29500-1), by the names that the standard gives them.</summary>
internal static class WordXml
{
    /// <summary>The namespace of the text.</summary>
    public static XNamespace Main { get; } = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static XElement Element(string name, params object?[] content) => new(Main + name, content);

    public static XAttribute Attribute(string name, object value) => new(Main + name, value);

    /// <summary>An element that is its value.</summary>
    public static XElement Value(string name, object value) => Element(name, Attribute("val", value));

    /// <summary>A text whose spaces count.</summary>
    public static XElement Spaced(string name, string text) =>
        Element(name, new XAttribute(XNamespace.Xml + "space", "preserve"), text);

    /// <summary>The root of a part, with the prefix that programs know.</summary>
    public static XElement Root(string name, params object?[] content) =>
        Element(name, new XAttribute(XNamespace.Xmlns + "w", Main.NamespaceName), content);
}
