using System.Globalization;
using System.Text;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Instruments;
using IctReferenceFramework.Localities;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Reports.Catalogue;

/// <summary>
/// A description to fill in, commented in Vietnamese, with every part of the framework and the legal basis that is
/// asked for today. Lines that begin with '##' explain; those with '# ' are content, to be used by taking the '# '
/// away.
/// </summary>
internal static class DescriptionSkeleton
{
    private static readonly (string Number, string Date, string Id)[] LegalBasis =
    [
        ("829/QĐ-BTTTT", "2019-05-31", "qd-829"), ("950/QĐ-TTg", "2018-08-01", "qd-950"),
    ];

    /// <summary>The file with the schema for editors that a skeleton names.</summary>
    internal static string SchemaOf(ReferenceFramework framework) => $"architecture-{framework.Id}.schema.json";

    /// <summary>The skeleton for a province.</summary>
    /// <param name="unit">The province.</param>
    /// <param name="framework">The framework.</param>
    /// <param name="day">Today, which decides the legal basis.</param>
    public static string For(AdministrativeUnit unit, ReferenceFramework framework, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(framework);
        var text = new StringBuilder();
        AppendDocument(text, unit, framework, day);
        text.Append("\n## 3. Các lớp của Khung. Mỗi thành phần cần id, name, status và functions; bỏ dấu '# ' ở phần "
            + "cần dùng.\n# layers:\n");
        foreach (var layer in framework.Parts.OfType<Layer>())
        {
            AppendPart(text, layer);
        }

        text.Append("\n## 4. Các hệ thống xuyên suốt.\n# systems:\n");
        foreach (var system in framework.Parts.OfType<CrossCuttingSystem>())
        {
            AppendPart(text, system);
        }

        text.Append(Centre);
        text.Append(Rest);
        return text.ToString();
    }

    private static void AppendDocument(StringBuilder text, AdministrativeUnit unit, ReferenceFramework framework,
        DateOnly day)
    {
        var series = framework.Series.Select(s => InstrumentRegister.Embedded.CitedOn(day, s)).OfType<InstrumentKey>()
            .Select(member => (member.Number, Date: Day.Iso(member.Date), Id: $"qd-{member.Number.Split('/')[0]}"));
        var basis = LegalBasis.Concat(series).ToList();
        text.Append(CultureInfo.InvariantCulture, $"""
            # yaml-language-server: $schema={SchemaOf(framework)}
            ## Mô tả kiến trúc ICT phát triển đô thị thông minh {unit.FullName}.
            ## Kiểm tra: ictref validate <tên tệp>. Thông tin chưa có thì không ghi khóa, không để trống giá trị.
            ## Dòng bắt đầu bằng '##' là giải thích; dòng bắt đầu bằng '# ' là nội dung mẫu, bỏ '# ' để dùng.
            format: 1
            framework: {framework.Id}

            ## 1. Văn bản Kiến trúc.
            document:
              title: Kiến trúc ICT phát triển đô thị thông minh {unit.FullName}
              version: "0.1"
              status: draft
              locality:
                code: "{unit.Code}"
                name: {unit.Name}
              date: {Day.Iso(day)}
              legal-basis: [{string.Join(", ", basis.Select(b => b.Id))}]
            #   lead-agency: Sở Khoa học và Công nghệ
            #   purpose: Làm căn cứ xây dựng đề án, dự án, kế hoạch thuê dịch vụ đô thị thông minh
            #   area: Toàn địa bàn {unit.FullName}
            #   applies-to: Các cơ quan nhà nước của {unit.FullName} và tổ chức, doanh nghiệp có liên quan
            #   horizon: {"{"} from: {day.Year}, to: {day.Year + 4} {"}"}

            ## 2. Danh mục văn bản: mỗi văn bản ghi một lần, các phần khác tham chiếu bằng id.
            documents:

            """);
        foreach (var (number, date, id) in basis)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - {{ id: {id}, number: {number}, date: {date} }}\n");
        }
    }

    private static void AppendPart(StringBuilder text, Part part)
    {
        text.Append(CultureInfo.InvariantCulture, $"## {part.Name.Vi}: {part.Purpose.Vi}\n## Chức năng:");
        var separator = " ";
        foreach (var function in part.Functions)
        {
            text.Append(separator).Append(function.Id).Append(" (").Append(function.Name.Vi).Append(')');
            separator = "; ";
        }

        text.Append(CultureInfo.InvariantCulture,
            $"\n#   {part.Id}:\n#     components:\n#       - id: {part.Id}-1\n#         name: Tên thành phần\n#   "
            + $"      status: planned\n");
        text.Append(part.Id == PartIds.Applications ? "#         domain: transport\n" : "");
        text.Append(CultureInfo.InvariantCulture,
            $"#         functions: [{part.Functions[0].Id}]\n#         operator: Đơn vị vận hành\n");
        text.Append(part.Id == PartIds.Users ? Groups : "");
    }

    private const string Groups = """
        #     groups:
        #       - { id: nguoi-dan, name: Người dân, kind: citizens, side: demand, channels: [mobile-app, web-portal] }

        """;

    private const string Centre = """

        ## 5. Trung tâm điều hành của địa phương.
        # operations-centres:
        #   - id: trung-tam-dieu-hanh
        #     name: Trung tâm Giám sát, điều hành đô thị thông minh
        #     status: planned
        #     level: province
        #     critical: true
        #     functions: [decision-support, warning]
        #     services:
        #       - { id: field-report, status: planned }
        #       - { id: traffic, status: planned }

        """;

    private const string Rest = """

        ## 6. Lấy ý kiến, hiện trạng, các bên, giải pháp phi công nghệ, lộ trình, chỉ số: xem docs/format.md.
        # stakeholders:
        #   - { id: so-khcn, name: Sở Khoa học và Công nghệ, sector: agency, roles: [procure, operate] }
        # roadmap:
        #   phases:
        #     - { id: giai-doan-1, name: Giai đoạn 1, from: 2026, to: 2028 }

        """;
}
