using IctReferenceFramework.Diagnostics;

namespace IctReferenceFramework.Rules.Integrity;

internal sealed class LinkIsWellFormed : Rule
{
    public override RuleInfo Info { get; } = new("ICT2019", "link-is-well-formed")
    {
        Title = new("Địa chỉ liên kết bắt đầu bằng http hoặc https", "Links open with http or https"),
        Rationale = new(
            "Người thẩm định mở nguồn từ báo cáo; chỉ địa chỉ http và https được in thành liên kết.",
            "Reviewers open sources from the report; only http and https addresses are printed as links."),
        Remedy = new("Ghi địa chỉ đầy đủ, bắt đầu bằng https://.", "Write the whole address, beginning with https://."),
        Severity = Severity.Error,
    };

    public override IEnumerable<Finding> Check(RuleContext context) =>
        from url in context.Description.Documents.Select(document => document.Url)
            .Concat((context.Description.Layers?.ServicesAndData?.Datasets ?? []).Select(dataset => dataset.Url))
        where url is not null && !IsWebAddress(url.Value)
        select Violation(url.Location,
            $"'{url}' không phải là địa chỉ http hoặc https.",
            $"'{url}' is not an http or https address.");

    private static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
        && uri.Host.Length > 0 && !text.Any(char.IsWhiteSpace);
}
