using IctReferenceFramework.Reports.Content;
using static IctReferenceFramework.Reports.Html.Tags;

namespace IctReferenceFramework.Reports.Html;

/// <summary>How it stands in a few sentences.</summary>
internal static class SummarySection
{
    public static object Build(ReportContent content) =>
        Tag("div", Class("short"), content.Summary.Select(sentence => Tag("p", sentence)));
}
