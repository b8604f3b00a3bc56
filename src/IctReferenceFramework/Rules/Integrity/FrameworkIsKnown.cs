using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Rules.Integrity;

internal sealed class FrameworkIsKnown : Rule
{
    public override RuleInfo Info { get; } = new("ICT2008", "framework-is-known")
    {
        Title = new("Mô tả nêu đúng Khung tham chiếu được dùng để kiểm tra",
            "The description names the framework it is judged by"),
        Rationale = new(
            "Kết quả chỉ có nghĩa với Khung mà địa phương đã áp dụng.",
            "A result means something only for the framework that the locality applied."),
        Remedy = new("Sửa 'framework', hoặc chọn tệp dữ liệu của Khung bằng --framework.",
            "Correct 'framework', or choose the framework's data file with --framework."),
        Severity = Severity.Error,
    };

    public override IEnumerable<Finding> Check(RuleContext context)
    {
        if (context.Description.Framework is not { } named || named.Value == context.Framework.Id)
        {
            yield break;
        }

        // Only what it is judged by can be meant: by its id, or by the number of its instrument.
        var number = context.Instruments.Parse(named.Value)?.Canonical;
        var meant = number is not null && number == context.Framework.Instrument.Number ? context.Framework.Id
            : Spelling.Nearest(named.Value, [context.Framework.Id]);
        var hint = meant is null ? new LocalizedText("", "")
            : new($" Có thể đúng là '{meant}'.", $" Did you mean '{meant}'?");
        yield return Violation(named.Location,
            $"Bản mô tả ghi Khung '{named}', khác với Khung đang dùng để kiểm tra ('{context.Framework.Id}').{hint.Vi}",
            $"The framework '{named}' is not the one it is judged by, '{context.Framework.Id}'.{hint.En}") with
        {
            Suggestion = meant,
        };
    }
}
