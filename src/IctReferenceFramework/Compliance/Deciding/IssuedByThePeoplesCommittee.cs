using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;

namespace IctReferenceFramework.Compliance.Deciding;

/// <summary>A decision of the provincial People's Committee issued the document.</summary>
internal sealed class IssuedByThePeoplesCommittee : DecidingRule
{
    private static readonly string[] Identifying = ["number", "date", "issuer"];

    // A chairman signs for the committee, and some provinces have numbers of his own.
    private static readonly string[] Issuers = ["UBND", "CT", "CTUBND"];

    public override string Name => "issued-by-the-peoples-committee";

    public override IEnumerable<string> LooksAt =>
        ["/documents", "document/decision", "document/locality", "locality/name"];

    public override CheckOutcome Decide(Requirement requirement, AssessmentContext context)
    {
        var document = context.Description.Document;
        if (document?.Decision is not { } id || context.Document(id.Value) is not { } decision)
        {
            return CheckOutcome.Missing("Chưa nêu quyết định ban hành.", "The decision of issue is not named.",
                context.SectionOf("document")) with
            {
                IsUnreadable = document?.IsUnreadable("decision") ?? true,
            };
        }

        var missing = Identifying.Where(key => !decision.IsFilled(key)).ToList();
        var parsed = decision.Number is { } written ? context.Rules.Instruments.Parse(written.Value) : null;
        if (parsed?.StatedDate is not null)
        {
            missing.Remove("date");
        }

        if (decision.Number is { } number && !(parsed is { Kind: "QĐ", Issuer: { } by } && Issuers.Contains(by)))
        {
            return new(RequirementStatus.NotSatisfied, new(
                $"'{number}' không phải quyết định của Ủy ban nhân dân.",
                $"'{number}' is not a decision of a People's Committee."))
            {
                Gaps = [new(number.Location)],
            };
        }

        if (decision.Issuer is { } issuer && document.Locality is { } locality
            && !CommitteeName.IsOf(locality, issuer.Value, context.DocumentDay))
        {
            return new(RequirementStatus.NotSatisfied, new(
                $"'{issuer}' không phải Ủy ban nhân dân của {locality.Name}.",
                $"'{issuer}' is not the People's Committee of {locality.Name}."))
            {
                Gaps = [new(issuer.Location)],
            };
        }

        var evidence = new[] { new Evidence(id.Location, decision.Number?.Value ?? id.Value, true) };
        return missing.Count == 0
            ? new(RequirementStatus.Satisfied,
                new($"Đã ban hành bằng Quyết định số {decision.Number}.",
                    $"Issued with {decision.Number}.")) { Evidence = evidence }
            : new(RequirementStatus.PartiallySatisfied, Reasons.Lacking([], "documents", missing))
            {
                Evidence = evidence,
                Gaps = [.. missing.Select(key => new FindingDetail(decision.Location, key))],
                IsUnreadable = missing.Exists(decision.IsUnreadable),
            };
    }
}
