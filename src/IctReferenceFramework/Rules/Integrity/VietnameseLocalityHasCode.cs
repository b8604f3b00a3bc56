using IctReferenceFramework.Diagnostics;

namespace IctReferenceFramework.Rules.Integrity;

internal sealed class VietnameseLocalityHasCode : Rule
{
    public override RuleInfo Info { get; } = new("ICT2007", "vietnamese-locality-has-code")
    {
        Title = new("Địa phương của Việt Nam có mã đơn vị hành chính",
            "A Vietnamese locality has its administrative code"),
        Rationale = new(
            "Tên tỉnh được viết nhiều cách và thay đổi theo thời gian; mã cho biết đúng địa phương nào.",
            "Names of provinces are spelt in several ways and change over time; the code says which locality is "
                + "meant."),
        Remedy = new("Thêm 'code' hai chữ số trong dấu nháy; địa phương nước ngoài thì ghi 'country'.",
            "Add the two-digit 'code' in quotes; for a foreign locality give 'country'."),
        Severity = Severity.Error,
    };

    public override IEnumerable<Finding> Check(RuleContext context)
    {
        if (context.Description.Document?.Locality is { } locality
            && !locality.IsFilled("code") && !locality.IsUnreadable("code") && !locality.IsUnreadable("country")
            && locality.Country is null or { Value: "VN" })
        {
            yield return Violation(locality.LocationOf("name"),
                "Thiếu mã đơn vị hành chính 'code' của địa phương.",
                "The locality lacks its administrative 'code'.");
        }
    }
}
