using IctReferenceFramework.Compliance;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Tests.Support;

namespace IctReferenceFramework.Tests.Compliance;

/// <summary>
/// Seven requirements whose check once held where the title did not: each with what satisfies it and, beside it, the
/// twin that lacks the one thing that the title is about.
/// </summary>
public sealed class DecidesItsTitleTests
{
    private static readonly ReferenceFramework Framework = ReferenceFrameworks.Default;

    public static TheoryData<string, string, string, RequirementStatus> Twins => new()
    {
        { "DOC-09", ", legal-basis: [qd-829]", "", RequirementStatus.PartiallySatisfied },
        { "DOC-09", "number: 829/QĐ-BTTTT", "number: 830/QĐ-BTTTT", RequirementStatus.PartiallySatisfied },
        { "DOC-09", "delivers: [lgsp], ", "", RequirementStatus.PartiallySatisfied },
        { "PRI-12", ", supports: [dich-vu-cong]", "", RequirementStatus.NotSatisfied },
        {
            "PRI-12", "domain: government }",
            "domain: government }\n      - { id: xe-buyt, name: Xe buýt, status: operational, domain: transport }",
            RequirementStatus.PartiallySatisfied
        },
        { "ARC-06", "requirement: ARC-06", "requirement: PRI-01", RequirementStatus.NotAssessed },
        {
            "SVC-09", "domain: transport\n        uses: [single-sign-on, payment-service, notification-service, ",
            "domain: transport\n        uses: [single-sign-on, payment-service, ",
            RequirementStatus.PartiallySatisfied
        },
        { "CMP-05", "scaling: elastic", "scaling: manual", RequirementStatus.PartiallySatisfied },
        { "CMP-05", "scaling: elastic", "scaling: fixed", RequirementStatus.PartiallySatisfied },
        { "CMP-06", "rpo-hours: 1", "goal: Chia sẻ dữ liệu", RequirementStatus.PartiallySatisfied },
        { "CMP-06", "critical: true", "critical: false", RequirementStatus.PartiallySatisfied },
        { "SEC-01", ", data-acquisition]", "]", RequirementStatus.PartiallySatisfied },
    };

    [Theory]
    [MemberData(nameof(Twins))]
    public void The_twin_is_judged_by_what_the_title_says(string id, string from, string to, RequirementStatus status)
    {
        var whole = ExampleDescription.Whole(Framework.FindRequirement(id)!.Example);
        Assert.Contains(from, whole, StringComparison.Ordinal);
        Assert.Equal(RequirementStatus.Satisfied, Of(whole, id).Status);
        Assert.Equal(status, Of(whole.Replace(from, to, StringComparison.Ordinal), id).Status);
    }

    [Fact]
    public void What_only_plans_cover_is_weak()
    {
        var whole = ExampleDescription.Whole(Framework.FindRequirement("SEC-01")!.Example);
        var planned = whole.Replace("status: operational", "status: planned", StringComparison.Ordinal);
        Assert.Equal(ResultStrength.Stated, Of(whole, "SEC-01").Strength);
        Assert.Equal((RequirementStatus.Satisfied, ResultStrength.Weak),
            (Of(planned, "SEC-01").Status, Of(planned, "SEC-01").Strength));
    }

    private static ViewResult Of(string text, string id) => Validated.Text(text).Assessment![id].Target;
}
