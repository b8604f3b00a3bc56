using IctReferenceFramework.Descriptions;

namespace IctReferenceFramework.Compliance.Selections;

/// <summary>The document itself, and what was looked at and asked before it was written.</summary>
internal static class DocumentSelections
{
    private static readonly ReadingPlace CurrentState = ReadingPlace.Section("current-state");

    public static IReadOnlyList<Selection> All { get; } =
    [
        new("document", new("văn bản Kiến trúc", "architecture document"), ReadingPlace.Section("document"),
            context => context.Description.Document is { } document
            ? [new("document", context.Description.LocationOf("document"), document)] : []),
        new("consultations", new("lần lấy ý kiến", "consultation"),
            ReadingPlace.Section("consultations", "consultations/date"),
            context => CheckedItem.Of(
            context.Description.Consultations.Where(consultation => consultation.Date is null
                || consultation.Date.Value <= context.DocumentDay))),
        new("current-state",
            new("nội dung hiện trạng", "entry of the current state", "entries of the current state"),
            CurrentState, context => Assets(context.Description, assetsOnly: false)),
        new("existing-assets", new("hệ thống, tài sản hiện có", "existing asset"),
            CurrentState, context => Assets(context.Description, assetsOnly: true)),
        new("stakeholders", new("bên liên quan", "stakeholder"), ReadingPlace.Section("stakeholders"),
            context => CheckedItem.Of(context.Description.Stakeholders)),
    ];

    private static IEnumerable<CheckedItem> Assets(ArchitectureDescription description, bool assetsOnly)
    {
        var state = description.CurrentState;
        (string Kind, IReadOnlyList<ExistingAsset>? Assets)[] lists =
        [
            ("systems", state?.Systems), ("data", state?.Data), ("infrastructure", state?.Infrastructure),
            ("network", state?.Network), ("security", state?.Security), ("people", state?.People),
        ];
        return
            from list in lists
            where !assetsOnly || list.Kind != "people"
            from asset in list.Assets ?? []
            select CheckedItem.Of(asset) with { Derive = key => key == "kind" ? [list.Kind] : null };
    }
}
