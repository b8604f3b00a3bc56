using IctReferenceFramework.Diagnostics;

namespace IctReferenceFramework.Rules.Centres;

internal sealed class DataComesThroughLayerThree : Rule
{
    public override RuleInfo Info { get; } = new("ICT7001", "centre-data-comes-through-layer-three")
    {
        Title = new("Trung tâm lấy dữ liệu qua lớp hỗ trợ dịch vụ và dữ liệu",
            "A centre takes its data through the service-and-data layer"),
        Rationale = new(
            "Dữ liệu lấy trực tiếp từ ứng dụng, thiết bị chưa được chuẩn hóa, khó dùng chung và gián đoạn khi thay "
                + "thế hệ thống nguồn.",
            "Data taken straight from an application or a device is not cleaned, cannot be shared, and breaks "
                + "with each change."),
        Remedy = new("Đưa dữ liệu vào kho dùng chung hoặc cung cấp qua nền tảng tích hợp, rồi ghi 'kept-in' ở lớp 3.",
            "Bring the data into the shared store or behind the integration platform, and keep it in layer 3."),
        Severity = Severity.Warning,
    };

    public override IEnumerable<Finding> Check(RuleContext context)
    {
        var datasets = (context.Description.Layers?.ServicesAndData?.Datasets ?? [])
            .Where(dataset => dataset.Id is not null)
            .GroupBy(dataset => dataset.Id!.Value).ToDictionary(same => same.Key, same => same.First());
        return
            from fed in CentreFacts.Living(context)
                .SelectMany(centre =>
                centre.Services.SelectMany(service => service.FedBy.Select(id => (Service: service, Id: id))))
                .GroupBy(fed => fed.Id.Value)
            let dataset = datasets.GetValueOrDefault(fed.Key)
            where dataset is not null
            let part = CentreFacts.KeptIn(dataset, context)
            where part is not null && !CentreFacts.IsServedByLayerThree(part)
            let name = context.Framework.NameOf(part)
            let first = fed.First()
            select Violation(first.Id.Location,
                $"Dịch vụ '{first.Service.Id}' lấy '{fed.Key}' từ '{dataset.KeptIn}' ({name.Vi}), không qua lớp "
                    + $"hỗ trợ dịch vụ và dữ liệu.",
                $"The service '{first.Service.Id}' takes '{fed.Key}' from '{dataset.KeptIn}' ({name.En}), around "
                    + $"the service-and-data layer.") with
            {
                Related =
                [
                    new(dataset.KeptIn!.Location, new("Vị trí khai báo nơi lưu dữ liệu.", "It is kept here.")),
                    .. fed.Skip(1).Take(20)
                        .Select(other => new RelatedLocation(other.Id.Location,
                        new("Dịch vụ khác cùng lấy dữ liệu này.", "Also taken here."))),
                ],
            };
    }
}
