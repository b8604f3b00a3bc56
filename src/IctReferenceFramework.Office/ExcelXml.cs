using System.Xml.Linq;

namespace IctReferenceFramework.Office;

/// <summary>Elements of SpreadsheetML (ISO/IEC 29500-1), by the names that the standard gives them.</summary>
internal static class ExcelXml
{
    /// <summary>The namespace of workbooks.</summary>
    public static XNamespace Main { get; } = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static XElement Element(string name, params object?[] content) => new(Main + name, content);

    public static XAttribute Attribute(string name, object value) => new(name, value);

    /// <summary>Elements in one that says how many they are.</summary>
    public static XElement Counted(string name, params IReadOnlyList<XElement> elements) =>
        Element(name, Attribute("count", elements.Count), elements);
}
