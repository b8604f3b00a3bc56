using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Rules.Integrity;

internal sealed class VocabularyValueIsKnown : Rule
{
    public override RuleInfo Info { get; } = new("ICT2012", "vocabulary-value-is-known")
    {
        Title = new("Giá trị thuộc danh mục của Khung", "Values are those of the framework's vocabularies"),
        Rationale = new(
            "Lĩnh vực, dịch vụ, thiết bị, công nghệ được xét theo danh mục chung thì các tỉnh mới so sánh được "
                + "với nhau.",
            "Domains, services, devices and technologies are judged by common vocabularies, so that provinces can "
                + "be compared."),
        Remedy = new("Chọn giá trị trong danh mục ('ictref framework'), hoặc thêm vào tệp dữ liệu của Khung.",
            "Choose a value of the vocabulary ('ictref framework'), or add it to the framework's data file."),
        Severity = Severity.Error,
    };

    public override IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var uses in Uses(context.Description).Where(use => use.Value is not null)
            .GroupBy(use => use.Vocabulary))
        {
            if (VocabularyFor(uses.Key, context.Framework) is not { } vocabulary)
            {
                continue;
            }

            var known = vocabulary.Values.Select(value => value.Id).ToHashSet(StringComparer.Ordinal);
            var words = new KnownWords(vocabulary.Values.Select(value => (value.Id, value.Name)));
            foreach (var (_, value) in uses.Where(use => !known.Contains(use.Value!.Value)))
            {
                yield return Unknown(value!, vocabulary, words);
            }
        }
    }

    // Channels are the functions of the users layer.
    private static Vocabulary? VocabularyFor(string id, ReferenceFramework framework) =>
        id != "channel" ? framework.FindVocabulary(id)
        : framework.FindPart(PartIds.Users) is not { } users ? null
        : new(id, new("Kênh tiếp cận", "Channels"),
            [.. users.Functions.Select(f => new VocabularyValue(f.Id, f.Name, f.Provenance))]);

    private static IEnumerable<(string Vocabulary, Sourced<string>? Value)> Uses(ArchitectureDescription description)
    {
        var layers = description.Layers;
        var components = description.Components;
        var centres = description.OperationsCentres;
        return components.Select(component => ("domain", component.Domain))
            .Concat((layers?.Applications?.Priorities ?? []).Select(priority => ("domain", priority.Domain)))
            .Concat((layers?.Users?.Groups ?? []).SelectMany(group => group.Channels)
                .Select(channel => ("channel", (Sourced<string>?)channel)))
            .Concat(components.SelectMany(component => component.Devices)
                .Select(device => ("device-kind", device.Kind)))
            .Concat(components.SelectMany(component => component.Technologies.Select(technology =>
                ($"{component.Part}-technology", (Sourced<string>?)technology))))
            .Concat(components.SelectMany(component => component.Schemes)
                .Select(scheme => ("identifier-scheme", (Sourced<string>?)scheme)))
            .Concat(centres.SelectMany(centre => centre.Services).Select(service => ("centre-service", service.Id)))
            .Concat(centres.SelectMany(centre => centre.Facilities)
                .Select(facility => ("centre-facility", facility.Kind)))
            .Concat((description.Evaluation?.Indicators ?? []).Select(indicator => ("indicator-set", indicator.Set)));
    }

    private Finding Unknown(Sourced<string> value, Vocabulary vocabulary, KnownWords words)
    {
        var meant = words.Meant(value.Value);
        var hint = meant is null
            ? new LocalizedText($" Các giá trị hợp lệ: {words.Ids}.", $" Values that can be used: {words.Ids}.")
            : new($" Có thể đúng là '{meant}'.", $" Did you mean '{meant}'?");
        return Violation(value.Location,
            $"Danh mục '{vocabulary.Name.Vi}' không có '{value}'.{hint.Vi}",
            $"The vocabulary '{vocabulary.Name.En}' has no '{value}'.{hint.En}") with
        {
            Suggestion = meant,
        };
    }
}
