using System.Xml.Linq;
using IctReferenceFramework.Text;
using static IctReferenceFramework.Reports.Html.Tags;

namespace IctReferenceFramework.Reports.Html;

/// <summary>A table that scrolls by itself where it is wider than the page, reached with the keyboard too.</summary>
internal static class ScrolledTable
{
    /// <summary>The table in its region, whose name is not that of the section around it.</summary>
    public static XElement Of(string heading, Language language, XElement table) =>
        Tag("div", Class("scroll"), Attribute("tabindex", "0"), Attribute("role", "region"),
            Attribute("aria-label", $"{Table.In(language)}: {heading}"), table);

    private static LocalizedText Table { get; } = new("Bảng", "Table");
}
