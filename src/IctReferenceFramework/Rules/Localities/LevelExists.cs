using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Localities;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Rules.Localities;

internal sealed class LevelExists : Rule
{
    public override RuleInfo Info { get; } = new("ICT6004", "administrative-level-exists")
    {
        Title = new("Đơn vị hành chính thuộc cấp hiện hành", "The administrative level exists"),
        Rationale = new(
            "Từ ngày 01/07/2025, chính quyền địa phương tổ chức hai cấp (không còn cấp huyện). Trung tâm của huyện, "
                + "thành phố thuộc tỉnh cần ghi nơi tiếp nhận ở cấp tỉnh hoặc cấp xã.",
            "Districts ended on 1 July 2025; their centres, and those of cities of a province, go to the province "
                + "or to communes."),
        Remedy = new("Ghi cấp mới ('province' hoặc 'commune'), hoặc ghi trung tâm đã dừng ('retired').",
            "Write the new level ('province' or 'commune'), or that the centre is 'retired'."),
        Severity = Severity.Warning,
    };

    public override IEnumerable<Finding> Check(RuleContext context)
    {
        if (!context.IsVietnamese || !context.IsDocumentDayReadable
            || context.AsOf < AdministrativeUnits.DistrictsEnded)
        {
            return [];
        }

        var levels = context.Description.OperationsCentres
            .Where(centre => centre.Status is not { Value: ComponentStatus.Retired }).Select(centre => centre.Level)
            .Prepend(context.Description.Document?.Locality?.Level);
        return
            from level in levels
            where level is { Value: AdministrativeLevel.City or AdministrativeLevel.District }
            select Ended(level, context);
    }

    private Finding Ended(Sourced<AdministrativeLevel> level, RuleContext context)
    {
        var (nameVi, nameEn) = level.Value == AdministrativeLevel.City
            ? ("thành phố thuộc tỉnh", "cities of a province") : ("cấp huyện", "districts");
        return context.IsDocumentDayKnown && context.DocumentDay >= AdministrativeUnits.DistrictsEnded
            ? Violation(level.Location,
                $"Từ ngày 01/07/2025 không còn {nameVi}; văn bản đề ngày "
                    + $"{Day.Vi(context.DocumentDay)}.{Municipality(level).Vi}",
                $"There are no {nameEn} since 1 July 2025; the document is of "
                    + $"{Day.En(context.DocumentDay)}.{Municipality(level).En}")
            : Violation(level.Location,
                $"Từ ngày 01/07/2025 không còn {nameVi}; khi cập nhật, cần ghi nơi tiếp nhận.{Municipality(level).Vi}",
                $"There are no {nameEn} since 1 July 2025; the next revision has to say who took "
                    + $"over.{Municipality(level).En}") with
            {
                Severity = Severity.Info,
            };
    }

    // 'city' is a city of a province; Hà Nội is none.
    private static LocalizedText Municipality(Sourced<AdministrativeLevel> level) =>
        level.Value != AdministrativeLevel.City ? new("", "")
        : new(" Thành phố trực thuộc trung ương ghi 'province'.",
            " A city directly under the central government is written 'province'.");
}
