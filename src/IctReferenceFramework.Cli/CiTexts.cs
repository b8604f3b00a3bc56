using IctReferenceFramework.Baselines;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Cli;

/// <summary>The texts of what a pipeline uses, in one language: baselines, differences, limits.</summary>
internal sealed class CiTexts(Language language)
{
    public string BaselineCommand => Text(
        "Lập và cập nhật đường cơ sở (danh sách phát hiện đã biết): đã biết thì không tính, phát hiện mới vẫn tính.",
        "Make and update a baseline: findings that are known do not count, new ones do.");

    public string BaselineCreate => Text(
        "Ghi mọi phát hiện hiện có vào một đường cơ sở mới.", "Write all current findings to a new baseline.");

    public string BaselineUpdate => Text(
        "Bỏ khỏi đường cơ sở những gì đã khắc phục; phát hiện mới chỉ được thêm với --accept-new.",
        "Remove from a baseline what has been put right; new findings are added with --accept-new only.");

    public string BaselineOutput => Text("Đường cơ sở sẽ được tạo (JSON).", "The baseline to be made (JSON).");

    public string BaselineOption => Text(
        "Đường cơ sở: phát hiện có trong đó không tính.", "Baseline: findings that it knows do not count.");

    public string AcceptNewOption => Text("Thêm cả phát hiện mới.", "Add what is new, too.");

    public string AllRequirementsOption => Text(
        "Trong SARIF, ghi cả yêu cầu đã đáp ứng, không áp dụng và chưa đánh giá.", "List in SARIF the requirements that are satisfied, do not apply or were not assessed, too.");

    public string NoBaseline(string path) => Text(
        $"Không có đường cơ sở '{path}'; lập bằng 'ictref baseline create TỆP --output {path}'.",
        $"There is no baseline '{path}'; make one with 'ictref baseline create FILE --output {path}'.");

    public string NotReadable(string file) => Text(
        $"'{file}' chưa đọc được nên không ghi đường cơ sở; chạy 'ictref validate' để biết vì sao.",
        $"'{file}' could not be read, so nothing was written; 'ictref validate' says why.");

    public string Created(int known) => Text(
        $"{known} phát hiện đã biết.", $"{known} {(known == 1 ? "finding is" : "findings are")} known.");

    public string Updated(BaselineUpdate update) => Text(
        $"{update.Baseline.Count} phát hiện đã biết: bỏ {update.Removed}, thêm {update.Added}, cập nhật {update.Changed}."
            + (update.Left > 0 ? $" {update.Left} phát hiện mới vẫn tính (thêm bằng --accept-new)." : ""),
        $"{update.Baseline.Count} known: {update.Removed} removed, {update.Added} added, {update.Changed} changed."
            + (update.Left > 0 ? $" {update.Left} new {(update.Left == 1 ? "one goes" : "ones go")} on counting (add with --accept-new)." : ""));

    public string DiffCommand => Text(
        "So sánh mức độ đáp ứng của hai phiên bản một bản mô tả: yêu cầu, điểm, thành phần, văn bản viện dẫn.",
        "Compare the compliance of two versions of a description: requirements, scores, components, citations.");

    public string OldName => Text("BẢN-CŨ", "OLD");

    public string OldArgument => Text("Phiên bản cũ.", "The older version.");

    public string NewName => Text("BẢN-MỚI", "NEW");

    public string NewArgument => Text("Phiên bản mới.", "The newer version.");

    public string FailOnRegressionOption => Text(
        "Trả về mã 1 khi có yêu cầu giảm mức đáp ứng, thiếu nhiều hơn, hoặc có lỗi mới.", "Exit with 1 if a requirement is met less or has more gaps, or there is a new error.");

    private string Text(string vi, string en) => language == Language.Vietnamese ? vi : en;
}
