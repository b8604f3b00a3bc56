using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Rules.Centres;

internal sealed class CentreIsEstablishedBeforeItsRules : Rule
{
    public override RuleInfo Info { get; } = new("ICT7010", "centre-is-established-before-its-regulation")
    {
        Title = new("Quyết định thành lập trung tâm được ban hành trước quy chế",
            "A centre is established before its regulation is issued"),
        Rationale = new(
            "Trung tâm chưa thành lập thì quy chế chưa có đối tượng áp dụng; thường do ghi nhầm vị trí hai văn bản.",
            "The regulation of a centre that does not exist yet binds nobody; mostly the two documents are mixed up."),
        Remedy = new("Kiểm tra 'establishing-decision' và 'operating-regulation'.",
            "Check 'establishing-decision' and 'operating-regulation'."),
        Severity = Severity.Warning,
    };

    public override IEnumerable<Finding> Check(RuleContext context) =>
        from centre in context.Description.OperationsCentres
        let regulation = centre.OperatingRegulation
        let decision = centre.EstablishingDecision
        where regulation is not null && decision is not null
        let established = context.Document(decision.Value)?.Date
        let regulated = context.Document(regulation.Value)?.Date
        where established is not null && regulated is not null && regulated.Value < established.Value
        select Violation(regulation.Location,
            $"Quy chế ngày {Day.Vi(regulated.Value)} có trước quyết định thành lập ngày {Day.Vi(established.Value)}.",
            $"The regulation of {Day.En(regulated.Value)} is older than the decision of "
                + $"{Day.En(established.Value)} that established the centre.") with
        {
            Related = [new(decision.Location,
                new("Vị trí ghi quyết định thành lập.", "The establishing decision is named here."))],
        };
}
