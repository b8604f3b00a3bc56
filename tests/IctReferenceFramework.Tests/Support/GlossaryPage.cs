using System.Text;
using IctReferenceFramework.Compliance;
using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Reports;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Tests.Support;

/// <summary>Makes <c>docs/vi/thuat-ngu.md</c> of the framework's data and the words of the reports.</summary>
internal static class GlossaryPage
{
    public static string Write()
    {
        var framework = ReferenceFrameworks.Default;
        var page = new StringBuilder(
            "# Thuật ngữ Việt – Anh\n\nTrang này được tạo từ dữ liệu của Khung và từ ngữ của công cụ.\n");
        Table(page, "Kết quả của một yêu cầu",
            Enum.GetValues<RequirementStatus>().Select(status => (Kebab.Of(status), ReportTexts.Status(status))));
        Table(page, "Mức độ bắt buộc",
            Enum.GetValues<ObligationLevel>().Select(level => (Kebab.Of(level), Labels.Of(level))));
        Table(page, "Độ tin cậy của dữ liệu",
            Enum.GetValues<Confidence>().Select(confidence => (Kebab.Of(confidence), Labels.Of(confidence))));
        Table(page, "Độ chắc của kiểm tra",
            Enum.GetValues<CheckStrength>().Select(strength => (Kebab.Of(strength), Labels.Of(strength))));
        Table(page, "Trong CI",
        [
            ("baseline", new("danh sách phát hiện đã biết: không tính vào kết quả",
                "baseline: findings that are known and do not count")),
            ("waiver", new("tạm hoãn có thời hạn: yêu cầu chưa đáp ứng, được chấp nhận đến một ngày",
                "waiver: a requirement tolerated as unmet until a day")),
            ("regression", new("suy giảm: yêu cầu giảm mức đáp ứng, thiếu nhiều hơn, hoặc có lỗi mới",
                "regression: a requirement met less or lacking more, or a new error")),
        ]);
        Table(page, "Hai góc nhìn", [("as-is", ReportTexts.AsIs), ("target", ReportTexts.Target)]);
        Table(page, "Mức của phát hiện",
            Enum.GetValues<Severity>().Select(severity => (Kebab.Of(severity), ReportTexts.Name(severity))));
        Table(page, "Thành phần của Khung", framework.Parts.Select(part => (part.Id, part.Name)));
        foreach (var part in framework.Parts)
        {
            Table(page, $"Chức năng: {part.Name.Vi}", part.Functions.Select(function => (function.Id, function.Name)));
        }

        foreach (var vocabulary in framework.Vocabularies)
        {
            Table(page, vocabulary.Name.Vi, vocabulary.Values.Select(value => (value.Id, value.Name)));
        }

        return page.ToString();
    }

    private static void Table(StringBuilder page, string heading, IEnumerable<(string Id, LocalizedText Name)> rows)
    {
        page.Append($"\n## {heading}\n\n| Mã | Tiếng Việt | English |\n|---|---|---|\n");
        foreach (var (id, name) in rows)
        {
            page.Append($"| `{id}` | {name.Vi} | {name.En} |\n");
        }
    }
}
