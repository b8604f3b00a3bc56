using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Compliance.Deciding;

/// <summary>Positioning declares one coordinate system, and datasets that name one name the same.</summary>
internal sealed class CoordinateSystemIsCommon : DecidingRule
{
    public override string Name => "coordinate-system-is-common";

    public override CheckOutcome Decide(Requirement requirement, AssessmentContext context)
    {
        var declared = context.Counted.In(PartIds.Positioning).Select(component => component.CoordinateSystem)
            .OfType<Sourced<CoordinateSystem>>().ToList();
        var ofDatasets = context.Select("datasets").Select(item => item.Item).OfType<Dataset>()
            .Select(dataset => dataset.CoordinateSystem).OfType<Sourced<CoordinateSystem>>().ToList();
        if (declared.Count == 0 && ofDatasets.Count == 0 && !context.Counted.In(PartIds.Positioning).Any())
        {
            return CheckOutcome.NotAssessed("Mô tả không có dữ liệu địa lý nào.", "Nothing geographic is described.");
        }

        if (declared.Count == 0)
        {
            return CheckOutcome.Missing("Hệ thống định vị chưa công bố hệ tọa độ.",
                "Positioning declares no coordinate system.",
                context.SectionOf(PartIds.Positioning))
                    with { IsUnreadable = Reasons.AnyUnreadable(context, "coordinate-system", "status") };
        }

        var common = declared[0].Value;
        var evidence = new[] { new Evidence(declared[0].Location, Kebab.Of(common), false) };
        var others = declared.Skip(1)
            .Concat(ofDatasets)
            .Where(system => system.Value != common).ToList();
        return others.Count == 0
            ? new(RequirementStatus.Satisfied,
                new($"Dùng chung {Kebab.Of(common)}.", $"{Kebab.Of(common)} throughout.")) { Evidence = evidence }
            : new(RequirementStatus.PartiallySatisfied, new(
                $"{others.Count} tập dữ liệu, thành phần dùng hệ tọa độ khác {Kebab.Of(common)}.",
                $"{English.Count(others.Count, "place", "uses", "use")} another system than {Kebab.Of(common)}."))
            {
                Evidence = evidence,
                Gaps = [.. others.Select(
                    system => new FindingDetail(system.Location, $"other-than {Kebab.Of(common)}"))],
            };
    }
}
