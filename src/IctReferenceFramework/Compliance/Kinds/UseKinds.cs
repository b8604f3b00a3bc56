using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Framework.Checks;

namespace IctReferenceFramework.Compliance.Kinds;

/// <summary>The kinds that look at uses: none that is forbidden, and at least one that is wanted.</summary>
internal static class UseKinds
{
    public static CheckOutcome Decide(NoForbiddenUse check, AssessmentContext context)
    {
        var uses = context.Uses.Where(use => check.From is null || use.FromPart == check.From).ToList();
        if (uses.Count == 0)
        {
            return CheckOutcome.NotAssessed("Mô tả không ghi sử dụng nào.", "The description writes no use.");
        }

        var forbidden = uses.Where(use => check.From is null
            ? context.Framework.Uses[use.FromPart, use.ToPart] == UsePermission.Forbidden
            : use.ToPart == check.To && use.Reason is null).ToList();
        var unreasoned = check.From is not null ? [] : uses.Where(use =>
            use.Reason is null && context.Framework.Uses[use.FromPart, use.ToPart] == UsePermission.WithReason).ToList();
        var bad = forbidden.Concat(unreasoned).ToList();
        if (bad.Count == 0)
        {
            return new(RequirementStatus.Satisfied, new(
                $"{uses.Count} sử dụng đều đúng phân tầng.", $"All {uses.Count} uses follow the layers."))
            {
                Evidence = [.. uses.Take(50).Select(use => new Evidence(use.Id.Location, use.Id.Value, false))],
            };
        }

        var first = $"{bad[0].From} → {bad[0].Id}";
        return new(forbidden.Count > 0 ? RequirementStatus.NotSatisfied : RequirementStatus.PartiallySatisfied, new(
            $"{bad.Count} sử dụng trái phân tầng hoặc thiếu lý do, ví dụ {first}.",
            $"{bad.Count} uses break the layers or lack a reason, such as {first}."))
        {
            Lacks = [.. bad.Select(use => new FindingDetail(use.Id.Location))],
        };
    }

    public static CheckOutcome Decide(UsePresent check, AssessmentContext context)
    {
        var users = Elements(check.From, context).ToList();
        if (users.Count == 0)
        {
            return CheckOutcome.Missing(
                "Mô tả không có thành phần nào ở đây.", "The description has no component here.", context.SectionOf(check.From)) with
            {
                IsUnreadable = Reasons.AnyUnreadable(context, "status"),
            };
        }

        var written = context.Uses.Where(use => use.FromPart == check.From).ToLookup(use => use.From);
        if (users.TrueForAll(user => user.Uses.Count + user.UsesWithReason.Count == 0))
        {
            return CheckOutcome.NotAssessed("Các thành phần ở đây không ghi sử dụng nào.", "The components here write no use.") with
            {
                Lacks = [.. users.Select(user => new FindingDetail(user.Location))],
            };
        }

        var lacking = users.Where(user => !written[user.RawText("id")?.Value ?? ""].Any(use => use.ToPart == check.To)).ToList();
        var evidence = users.Except(lacking).Select(user => context.EvidenceOf(context.ItemOf(user))).ToList();
        var to = context.Framework.NameOf(check.To);
        return lacking.Count == 0
            ? new(RequirementStatus.Satisfied, new(
                $"Cả {users.Count} thành phần đều sử dụng {to.Vi}.", $"All {users.Count} components use the {to.En}.")) { Evidence = evidence }
            : new(lacking.Count == users.Count ? RequirementStatus.NotSatisfied : RequirementStatus.PartiallySatisfied, new(
                $"{lacking.Count} trong {users.Count} thành phần không sử dụng {to.Vi}, ví dụ '{lacking[0].RawText("id")}'.",
                $"{lacking.Count} of {users.Count} components do not use the {to.En}, such as '{lacking[0].RawText("id")}'."))
            {
                RestsOnAbsence = lacking.Count == users.Count,
                Evidence = evidence,
                Lacks = [.. lacking.Select(user => new FindingDetail(user.Location, check.To))],
                IsUnreadable = lacking.Exists(user => user.IsUnreadable("uses")),
            };
    }

    private static IEnumerable<ArchitectureElement> Elements(string part, AssessmentContext context) =>
        part == PartIds.OperationsCentre ? context.OwnCentres : context.In(part);
}
