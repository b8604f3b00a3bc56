using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Compliance;

/// <summary>The rules of family ICT3xxx, one for each kind of check, and of ICT5xxx that need the results.</summary>
internal static class ComplianceRules
{
    private static readonly LocalizedText WhyRequirements = new(
        "Yêu cầu của Khung tham chiếu; 'ictref explain' cho biết căn cứ, nguồn và ví dụ của từng yêu cầu.",
        "A requirement of the framework; 'ictref explain' tells the legal basis, sources and an example of each.");

    public static RuleInfo FunctionProvided { get; } = Gap(1, "required-function-is-provided",
        "Chức năng theo yêu cầu đã có thành phần cung cấp", "A required function is provided");

    public static RuleInfo ValuesCovered { get; } = Gap(2, "required-values-are-covered",
        "Các giá trị được yêu cầu đều có", "The required values are covered");

    public static RuleInfo KeysFilled { get; } = Gap(3, "required-section-is-filled",
        "Phần được yêu cầu có đủ nội dung", "A required section is filled");

    public static RuleInfo EveryHas { get; } = Gap(4, "every-item-is-described",
        "Mọi đối tượng đều có đủ thông tin theo yêu cầu", "Every item has what is required");

    public static RuleInfo CountAtLeast { get; } = Gap(5, "there-are-enough",
        "Có đủ số lượng được yêu cầu", "There are as many as required");

    public static RuleInfo InstrumentCited { get; } = Gap(6, "required-instrument-is-cited",
        "Văn bản được yêu cầu có trong căn cứ pháp lý", "A required instrument is cited");

    public static RuleInfo UsePresent { get; } = Gap(7, "required-use-is-present",
        "Có quan hệ sử dụng theo yêu cầu", "A required use is present");

    public static RuleInfo Decided { get; } = Gap(8, "requirement-is-met",
        "Yêu cầu được đáp ứng", "A requirement is met");

    public static RuleInfo Needs { get; } = Gap(9, "needs-of-attestation-hold",
        "Đạt các điều kiện để xác nhận", "The needs of an attestation hold");

    public static RuleInfo WaiverIsUsed { get; } = new("ICT5004", "waiver-is-used")
    {
        Title = new("Nội dung tạm hoãn còn cần thiết", "A waiver is needed"),
        Rationale = new("Nội dung tạm hoãn không còn cần thiết thì cần bỏ để các nội dung thiếu phát sinh sau này "
            + "được báo đầy đủ.",
            "A waiver that is not needed must go, so that it hides no later gap."),
        Remedy = new("Xóa tạm hoãn.", "Delete the waiver."),
        Severity = Severity.Warning,
    };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<RuleInfo> All =>
    [
        FunctionProvided, ValuesCovered, KeysFilled, EveryHas, CountAtLeast, InstrumentCited, UsePresent,
        Decided, Needs, WaiverIsUsed,
    ];

    private static RuleInfo Gap(int number, string name, string vi, string en) => new($"ICT3{number:D3}", name)
    {
        Title = new(vi, en),
        Rationale = WhyRequirements,
        Remedy = new("Bổ sung theo minh chứng cần có; nếu tạm thời chưa đáp ứng được thì ghi ở 'waivers' (có lý do, "
            + "người phê duyệt, thời hạn).",
            "Add the expected evidence; put a requirement that cannot be met yet into 'waivers'."),
        Severity = Severity.Error,
    };
}
