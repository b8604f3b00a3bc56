using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Rules.Plausibility;

internal sealed class PublicSourcesSignNothing : Rule
{
    private static readonly CountedNoun Signed = new("xác nhận, tạm hoãn hoặc loại trừ",
        "attestation, waiver or exclusion", "attestations, waivers or exclusions");

    public override RuleInfo Info { get; } = new("ICT9011", "public-sources-sign-nothing")
    {
        Title = new("Bản mô tả do cơ quan của địa phương ký không phải là bản tổng hợp từ nguồn công khai",
            "What the locality has signed is not compiled from public sources"),
        Rationale = new(
            "Với bản tổng hợp từ nguồn công khai, nội dung không nêu được coi là chưa biết. Địa phương tự mô tả thì "
                + "biết hệ thống của mình; xác nhận, tạm hoãn, loại trừ chỉ địa phương mới lập được.",
            "From public sources, what is not said is not known. The locality knows its own systems; attestations, "
                + "waivers and exclusions are its own to make."),
        Remedy = new("Ghi 'basis: official', hoặc bỏ xác nhận, tạm hoãn, loại trừ.",
            "Write 'basis: official', or drop the attestations, waivers and exclusions."),
        Severity = Severity.Warning,
    };

    public override IEnumerable<Finding> Check(RuleContext context)
    {
        var description = context.Description;
        var signed = description.Attestations.Select(each => each.Location)
            .Concat(description.Waivers.Select(each => each.Location))
            .Concat(description.Exclusions.Select(each => each.Location)).ToList();
        if (context.IsFromPublicSources && signed.Count > 0)
        {
            yield return Violation(description.Basis!.Location,
                $"Ghi là tổng hợp từ nguồn công khai, nhưng có {signed.Count} xác nhận, tạm hoãn hoặc loại trừ do địa "
                    + $"phương ký.",
                $"It says that it was compiled from public sources, but the locality has signed "
                    + $"{Signed.En(signed.Count)}.")
                with
            {
                Related = [new(signed[0], new("Nội dung do địa phương ký ở đây.", "This was signed by the locality."))],
            };
        }
    }
}
