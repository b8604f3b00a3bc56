using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Compliance.Deciding;

/// <summary>Every component that does not operate yet is delivered by a project in a dated phase.</summary>
internal sealed class RoadmapReachesTheTarget : DecidingRule
{
    public override string Name => "roadmap-reaches-the-target";

    public override IEnumerable<string> LooksAt =>
        ["roadmap/phases", "roadmap/projects", "phases/from", "phases/to", "projects/phase", "projects/delivers",
            "components/status", "operations-centres/status"];

    public override CheckOutcome Decide(Requirement requirement, AssessmentContext context)
    {
        var roadmap = context.Description.Roadmap;
        var phases = (roadmap?.Phases ?? []).Where(phase => phase is { Id: not null, From: not null, To: not null })
            .ToList();
        var coming = context.Description.Elements
            .Where(element => element.Status?.Value is ComponentStatus.Building or ComponentStatus.Planned).ToList();
        if (phases.Count == 0)
        {
            return CheckOutcome.Missing("Chưa có giai đoạn nào ghi năm bắt đầu, năm kết thúc.",
                "There are no dated phases.",
                context.Description.LocationOf("roadmap")) with
            {
                IsUnreadable = context.IsLost("projects"),
            };
        }

        var evidence = phases.ConvertAll(
            phase => new Evidence(phase.Location, phase.Id!.Value, phase.Evidence.Count > 0));
        if (coming.Count == 0)
        {
            return new(RequirementStatus.NotApplicable,
                new("Không còn thành phần nào phải xây dựng.", "Nothing is left to be built."))
            {
                RestsOnAbsence = true,
            };
        }

        var named = phases.Select(phase => phase.Id!.Value).ToHashSet(StringComparer.Ordinal);
        var delivered = (roadmap?.Projects ?? [])
            .Where(project => project.Phase is { } phase && named.Contains(phase.Value))
            .SelectMany(project => project.Delivers).Select(id => id.Value).ToHashSet(StringComparer.Ordinal);
        var left = coming.Where(element => !delivered.Contains(element.RawValue("id") ?? "")).ToList();
        if (context.Rules.IsFromPublicSources && left.Count > 0 && left.Count < coming.Count)
        {
            return new(RequirementStatus.Satisfied, new(
                $"{coming.Count - left.Count}/{coming.Count} thành phần chưa vận hành thuộc một giai đoạn; nguồn công "
                    + $"khai chưa nêu về các thành phần còn lại.",
                $"{coming.Count - left.Count} of {coming.Count} components to come are in a phase; of the others "
                    + $"public sources do not speak."))
            {
                Evidence = evidence,
                IsWeak = true,
            };
        }

        return left.Count == 0
            ? new(RequirementStatus.Satisfied, new(
                $"Cả {coming.Count} thành phần chưa vận hành đều thuộc một giai đoạn.",
                $"{English.All(coming.Count, "component", "to come is", "to come are")} in a phase.")) { Evidence =
                evidence }
            : new(RequirementStatus.PartiallySatisfied, new(
                $"{left.Count} thành phần chưa vận hành chưa được giao cho dự án thuộc giai đoạn nào, ví dụ "
                    + $"'{left[0].RawText("id")}'.",
                $"{English.Count(left.Count, "component", "to come is", "to come are")} delivered by no project "
                    + $"in a phase, such as '{left[0].RawText("id")}'."))
            {
                Evidence = evidence,
                Gaps = [.. left.Select(element => new FindingDetail(element.Location, "delivers"))],
            };
    }
}
