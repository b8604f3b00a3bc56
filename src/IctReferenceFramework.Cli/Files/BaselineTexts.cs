using IctReferenceFramework.Baselines;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Cli.Files;

/// <summary>What several commands say of baselines.</summary>
internal sealed class BaselineTexts(CliTexts texts)
{
    public string Option => texts.Text(
        "Danh sách phát hiện đã biết; phát hiện có trong danh sách không tính vào kết quả.",
        "Baseline: findings that it knows do not count.");

    public string NoBaseline(string path) => texts.Text(
        $"Không tìm thấy danh sách '{path}'; tạo bằng 'ictref baseline create TỆP --output {path}'.",
        $"There is no baseline '{path}'; make one with 'ictref baseline create FILE --output {path}'.");

    public string NotReadable(string file) => texts.Text(
        $"'{file}' chưa đọc được nên không ghi danh sách phát hiện đã biết; chạy 'ictref validate' để biết vì sao.",
        $"'{file}' could not be read, so nothing was written; 'ictref validate' says why.");

    public string Created(int known) => texts.Text(
        $"{known} phát hiện đã biết.", $"{English.Count(known, "finding", "is", "are")} known.");

    public string Updated(BaselineUpdate update) => texts.Text(
        $"Danh sách có {update.Baseline.Count} phát hiện đã biết (bỏ {update.Removed}, thêm {update.Added}, cập nhật "
            + $"{update.Changed})."
            + (update.Left > 0 ? $" {update.Left} phát hiện mới vẫn tính (thêm bằng --accept-new)." : ""),
        $"{update.Baseline.Count} known: {update.Removed} removed, {update.Added} added, {update.Changed} changed."
            + (update.Left > 0 ? $" {update.Left} new {(update.Left == 1 ? "one goes" : "ones go")} on counting "
                + $"(add with --accept-new)." : ""));
}
