using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Rules.Integrity;

internal sealed class DatesAreInOrder : Rule
{
    public override RuleInfo Info { get; } = new("ICT2004", "dates-are-in-order")
    {
        Title = new("Các ngày theo đúng trình tự", "Dates are in order"),
        Rationale = new(
            "Văn bản không có hiệu lực trước ngày ban hành; hệ thống ghi là đang vận hành thì ngày bắt đầu vận hành "
                + "không thể sau ngày đánh giá.",
            "No instrument takes effect before it is issued; a system that operates has begun to operate."),
        Remedy = new("Sửa ngày, hoặc sửa trạng thái.", "Correct the date, or the status."),
        Severity = Severity.Error,
    };

    public override IEnumerable<Finding> Check(RuleContext context) =>
        EffectBeforeIssue(context.Description).Concat(OperatingInTheFuture(context)).Concat(IssuedInTheFuture(context))
            .Concat(ReplacedLater(context));

    private IEnumerable<Finding> EffectBeforeIssue(ArchitectureDescription description) =>
        from document in description.Documents
        let issue = document.Date
        let effect = document.Effective
        where issue is not null && effect is not null && effect.Value < issue.Value
        select Violation(effect.Location,
            $"Ngày có hiệu lực {Day.Vi(effect.Value)} trước ngày ban hành {Day.Vi(issue.Value)}.",
            $"The day of effect {Day.En(effect.Value)} is before the day of issue {Day.En(issue.Value)}.") with
        {
            Related = [new(issue.Location, new("Vị trí ghi ngày ban hành.", "The day of issue is here."))],
        };

    private IEnumerable<Finding> OperatingInTheFuture(RuleContext context) =>
        from start in Starts(context.Description)
        where start.Status is { Value: ComponentStatus.Operational or ComponentStatus.Trial }
            && start.Since is not null && start.Since.Value.Earliest > context.AsOf
        select Violation(start.Since.Location,
            $"Ghi là đang vận hành nhưng ngày bắt đầu {start.Since} sau ngày đánh giá {Day.Vi(context.AsOf)}.",
            $"It is said to operate, but its start {start.Since} is after the day of the evaluation, "
                + $"{Day.En(context.AsOf)}.");

    private IEnumerable<Finding> IssuedInTheFuture(RuleContext context)
    {
        var document = context.Description.Document;
        if (document?.Decision is { } decision
            && document.Status is { Value: DocumentStatus.Issued or DocumentStatus.Superseded }
            && context.Document(decision.Value)?.Date is { } day && day.Value > context.AsOf)
        {
            yield return Violation(day.Location,
                $"Văn bản ghi đã ban hành, nhưng ngày quyết định {Day.Vi(day.Value)} sau ngày đánh giá "
                    + $"{Day.Vi(context.AsOf)}.",
                $"The document is said to be issued, but the day of its decision, {Day.En(day.Value)}, is after "
                    + $"the day of the evaluation, {Day.En(context.AsOf)}.");
        }
    }

    private IEnumerable<Finding> ReplacedLater(RuleContext context)
    {
        var document = context.Description.Document;
        if (document is { Replaces: { } replaced, Decision: { } decision }
            && context.Document(replaced.Value)?.Date is { } old && context.Document(decision.Value)?.Date is { } day
            && (old.Value > day.Value || replaced.Value == decision.Value))
        {
            yield return Violation(replaced.Location,
                $"Quyết định được thay thế ban hành ngày {Day.Vi(old.Value)}, không trước quyết định thay thế nó "
                    + $"({Day.Vi(day.Value)}).",
                $"The decision that is replaced was issued on {Day.En(old.Value)}, not before the one that replaces it "
                    + $"({Day.En(day.Value)}).") with
            {
                Related = [new(day.Location, new("Ngày của quyết định ở đây.", "The day of the decision is here."))],
            };
        }
    }

    private static IEnumerable<(Sourced<ComponentStatus>? Status, Sourced<PartialDate>? Since)> Starts(
        ArchitectureDescription description) =>
        description.Elements.Select(element => (element.Status, element.Since))
            .Concat(description.OperationsCentres
                .SelectMany(centre => centre.Services)
                .Select(service => (service.Status, service.Since)));
}
