using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Framework.Checks;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Compliance.Kinds;

/// <summary>Every component of a part uses another part.</summary>
internal sealed class UsePresentKind : CheckKindOf<UsePresent>
{
    public override RuleInfo Rule => ComplianceRules.UsePresent;

    protected override IEnumerable<string> ReadsFrom(UsePresent check) => CheckPlaces.OfElements("uses");

    protected override CheckOutcome Decide(UsePresent check, Requirement requirement, AssessmentContext context)
    {
        var users = Elements(check.From, context).ToList();
        if (users.Count == 0)
        {
            return CheckOutcome.Missing(
                "Bản mô tả chưa có thành phần nào ở lớp này.", "The description has no component here.",
                context.SectionOf(check.From)) with
            {
                IsUnreadable = Reasons.AnyUnreadable(context, "status"),
            };
        }

        var written = context.Relations.Uses.Where(use => use.FromPart == check.From).ToLookup(use => use.From);
        if (users.TrueForAll(user => user.Uses.Count + user.UsesWithReason.Count == 0))
        {
            return CheckOutcome.NotAssessed("Các thành phần của lớp này chưa ghi quan hệ sử dụng nào.",
                "The components here write no use.") with
            {
                Gaps = [.. users.Select(user => new FindingDetail(user.Location))],
            };
        }

        var lacking = users.Where(user => !written[user.RawValue("id") ?? ""].Any(use => use.ToPart == check.To))
            .ToList();
        if (context.Rules.IsFromPublicSources && lacking.Count > 0)
        {
            // The press never tells all that a system uses.
            var known = users.Except(lacking).ToList();
            return known.Count == 0
                ? CheckOutcome.NotAssessed("Nguồn công khai chưa nêu quan hệ sử dụng này.",
                    "Public sources do not speak of this use.") with
                {
                    IsUnreadable = lacking.Exists(user => user.IsUnreadable("uses")),
                }
                : new(RequirementStatus.Satisfied, new(
                    $"{known.Count}/{users.Count} thành phần có quan hệ này; nguồn công khai chưa nêu về các thành "
                        + $"phần "
                        + $"còn lại.",
                    $"{known.Count} of {users.Count} components do; of the others public sources do not speak."))
                {
                    Evidence = context.EvidenceOf(known),
                    IsWeak = true,
                };
        }

        var evidence = users.Except(lacking).Select(user => context.EvidenceOf(context.ItemOf(user))).ToList();
        var to = context.Framework.NameOf(check.To);
        return lacking.Count == 0
            ? new(RequirementStatus.Satisfied, new(
                $"Cả {users.Count} thành phần đều sử dụng {to.Vi}.",
                $"{English.All(users.Count, "component", "uses", "use")} the {to.En}.")) { Evidence = evidence }
            : new(lacking.Count == users.Count ? RequirementStatus.NotSatisfied : RequirementStatus.PartiallySatisfied,
                new(
                $"{lacking.Count} trong {users.Count} thành phần không sử dụng {to.Vi}, ví dụ "
                    + $"'{lacking[0].RawText("id")}'.",
                $"{English.Part(lacking.Count, users.Count, "component", "does", "do")} not use the {to.En}, such "
                    + $"as '{lacking[0].RawText("id")}'."))
            {
                RestsOnAbsence = lacking.Count == users.Count,
                Evidence = evidence,
                Gaps = [.. lacking.Select(user => new FindingDetail(user.Location, check.To)
                {
                    Subject = user.RawValue("id"),
                })],
                IsUnreadable = lacking.Exists(user => user.IsUnreadable("uses")),
            };
    }

    private static IEnumerable<ArchitectureElement> Elements(string part, AssessmentContext context) =>
        part == PartIds.OperationsCentre ? context.Counted.OwnCentres : context.Counted.In(part);
}
