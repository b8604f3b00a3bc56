using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Localities;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Compliance.Deciding;

/// <summary>A decision of the provincial People's Committee issued the document.</summary>
internal sealed class IssuedByThePeoplesCommittee : DecidingRule
{
    private static readonly string[] Identifying = ["number", "date", "issuer"];
    private static readonly string[] Committee = ["uy ban nhan dan", "ubnd"];

    // Authorities below the province: the decision must be the province's own.
    private static readonly string[] Below = ["huyen ", "quan ", "thi xa ", "xa ", "phuong ", "so "];

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
        if (decision.Number is { } number
            && context.Rules.Instruments.Parse(number.Value) is not { Kind: "QĐ", Issuer: "UBND" })
        {
            return new(RequirementStatus.NotSatisfied, new(
                $"'{number}' không phải quyết định của Ủy ban nhân dân.",
                $"'{number}' is not a decision of a People's Committee."))
            {
                Gaps = [new(number.Location)],
            };
        }

        if (decision.Issuer is { } issuer && document.Locality is { } locality
            && !IsCommitteeOf(locality, issuer.Value))
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
                new($"Ban hành bằng {decision.Number}.", $"Issued with {decision.Number}.")) { Evidence = evidence }
            : new(RequirementStatus.PartiallySatisfied, Reasons.Lacking([], missing))
            {
                Evidence = evidence,
                Gaps = [.. missing.Select(key => new FindingDetail(decision.Location, key))],
                IsUnreadable = missing.Exists(decision.IsUnreadable),
            };
    }

    // The committee may be named after the province as it was, or is: a merger does not undo a decision.
    private static bool IsCommitteeOf(Locality locality, string issuer)
    {
        var text = VietnameseLetters.Fold(issuer);
        if (Committee.FirstOrDefault(name => text.StartsWith(name, StringComparison.Ordinal)) is not { } committee)
        {
            return false;
        }

        var place = text[committee.Length..].Trim();
        if (Array.Exists(Below, word => place.StartsWith(word, StringComparison.Ordinal)))
        {
            return locality.Level is { Value: not AdministrativeLevel.Province };
        }

        var names = AdministrativeUnits.All.Where(unit => unit.Code == locality.Code?.Value).SelectMany(Related)
            .Select(unit => unit.Name).Append(locality.Name?.Value ?? "").Concat(OtherNames(locality));
        return place.Length == 0 || names.Any(name => PlaceName.Plain(name) == PlaceName.Plain(place));
    }

    private static IEnumerable<string> OtherNames(Locality locality) =>
        AdministrativeUnits.All.Where(unit => unit.Code == locality.Code?.Value).SelectMany(unit => unit.OtherNames)
            .Append(locality.Unit?.Value ?? "").Where(name => name.Length > 0);

    private static IEnumerable<AdministrativeUnit> Related(AdministrativeUnit unit) =>
        AdministrativeUnits.PredecessorsOf(unit).Append(unit);
}
