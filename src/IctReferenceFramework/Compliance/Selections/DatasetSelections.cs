namespace IctReferenceFramework.Compliance.Selections;

/// <summary>
/// Datasets. One follows the component that keeps it; one that nothing keeps counts in the target only.
/// </summary>
internal static class DatasetSelections
{
    private static readonly ReadingPlace Place =
        ReadingPlace.InParts("datasets", "datasets/kept-in", "components/status");

    public static IReadOnlyList<Selection> All { get; } =
    [
        new("datasets", new("tập dữ liệu", "dataset"), Place.And("services-and-data/datasets"), Of),
        new("open-datasets", new("tập dữ liệu mở", "open dataset"), Place.And("datasets/access"),
            context => Of(context).Where(item => item.Values("access") is ["open"])),
        new("master-datasets",
            new("tập dữ liệu chủ hoặc danh mục dùng chung", "master or reference dataset"),
            Place.And("datasets/kind"),
            context => Of(context).Where(item => item.Values("kind") is ["master" or "reference"])),
        new("centre-datasets",
            new("tập dữ liệu đưa vào trung tâm", "dataset that feeds the centre", "datasets that feed the centre"),
            ReadingPlace.OwnCentres with
        {
            List = "datasets",
            Filter = ["datasets/kept-in", "services/fed-by", "services/status", .. ReadingPlace.Counted],
        }, OfCentres),
    ];

    private static IEnumerable<CheckedItem> Of(AssessmentContext context) =>
        from dataset in context.Description.Layers?.ServicesAndData?.Datasets ?? []
        where dataset.KeptIn is { } keeper
            ? context.Rules.Index.Element(keeper.Value) is { } element && context.Counted.Counts(element.Status)
            : context.View == AssessmentView.Target
        select CheckedItem.Of(dataset) with
        {
            Derive = key => key == "quality"
                ? [.. dataset.Quality.Select(quality => quality.RawValue("property") ?? "")] : null,
        };

    private static IEnumerable<CheckedItem> OfCentres(AssessmentContext context)
    {
        var fed = context.Select("centre-services").SelectMany(service => service.Values("fed-by"))
            .ToHashSet(StringComparer.Ordinal);
        return Of(context).Where(dataset => fed.Contains(dataset.Label));
    }
}
