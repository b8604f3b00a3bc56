using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;

namespace IctReferenceFramework.Compliance.Deciding;

/// <summary>A decision of the provincial People's Committee issued the document.</summary>
internal sealed class IssuedByThePeoplesCommittee : DecidingRule
{
    private static readonly string[] Identifying = ["number", "date", "issuer"];

    public override string Name => "issued-by-the-peoples-committee";

    public override CheckOutcome Decide(Requirement requirement, AssessmentContext context)
    {
        var document = context.Description.Document;
        if (document?.Decision is not { } id || context.Document(id.Value) is not { } decision)
        {
            return CheckOutcome.Missing("Chưa nêu quyết định ban hành.", "The decision of issue is not named.", context.SectionOf("document")) with
            {
                IsUnreadable = document?.IsUnreadable("decision") ?? true,
            };
        }

        var missing = Identifying.Where(key => !decision.IsFilled(key)).ToList();
        if (decision.Number is { } number && !IsOfCommittee(number.Value))
        {
            return new(RequirementStatus.NotSatisfied, new(
                $"'{number}' không phải quyết định của Ủy ban nhân dân.", $"'{number}' is no decision of a People's Committee."))
            {
                Gaps = [number.Location],
            };
        }

        var locality = VietnameseLetters.Fold(document.Locality?.Name?.Value ?? "");
        if (decision.Issuer is { } issuer && !VietnameseLetters.Fold(issuer.Value).Contains(locality, StringComparison.Ordinal))
        {
            return new(RequirementStatus.NotSatisfied, new(
                $"'{issuer}' không phải Ủy ban nhân dân của {document.Locality?.Name}.", $"'{issuer}' is not the People's Committee of {document.Locality?.Name}."))
            {
                Gaps = [issuer.Location],
            };
        }

        var evidence = new[] { new Evidence(id.Location, decision.Number?.Value ?? id.Value, true) };
        return missing.Count == 0
            ? new(RequirementStatus.Satisfied, new($"Ban hành bằng {decision.Number}.", $"Issued with {decision.Number}.")) { Evidence = evidence }
            : new(RequirementStatus.PartiallySatisfied, Reasons.Lacking([], missing)) { Evidence = evidence, Gaps = [decision.Location] };
    }

    private static bool IsOfCommittee(string number)
    {
        var folded = VietnameseLetters.Fold(number).Replace(" ", "", StringComparison.Ordinal);
        return folded.EndsWith("/qd-ubnd", StringComparison.Ordinal) || folded.EndsWith("/qd-ubnd-hc", StringComparison.Ordinal);
    }
}
