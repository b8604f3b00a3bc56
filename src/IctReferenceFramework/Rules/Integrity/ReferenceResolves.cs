using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Source;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Rules.Integrity;

internal sealed class ReferenceResolves : Rule
{
    public override RuleInfo Info { get; } = new("ICT2002", "reference-resolves")
    {
        Title = new("Mã được tham chiếu phải có trong bản mô tả", "Each referenced id exists"),
        Rationale = new(
            "Tham chiếu đến mã không tồn tại thì không có giá trị minh chứng.",
            "A link to an id that does not exist proves nothing."),
        Remedy = new("Sửa mã, hoặc thêm mục còn thiếu (văn bản thì thêm vào 'documents').",
            "Correct the id, or add what is missing (a document goes into 'documents')."),
        Severity = Severity.Error,
    };

    /// <summary>One finding for each id that is missing, however often it is named.</summary>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        var index = context.Index;
        var others = index.Declarations.GroupBy(d => d.Id).ToDictionary(same => same.Key, same => same.First());
        return
            from ofKind in index.References.Where(reference => !index.Resolves(reference))
                .GroupBy(reference => reference.Kind)
            let missing = ofKind.GroupBy(reference => reference.Id).Select(same => same.ToList()).ToList()

            // Items whose id cannot be read have a finding of their own; they may be the ones that are named.
            where missing.Count > index.WithoutId(ofKind.Key)
            let spelling = new SpellChecker(index.Declarations.Where(d => d.Kind == ofKind.Key).Select(d => d.Id))
            from finding in index.Declarations.Any(d => d.Kind == ofKind.Key) || missing.Count == 1
                ? missing.Select(uses => Unresolved(uses, spelling, others))
                : [NothingDeclared(ofKind.Key, missing)]
            select finding;
    }

    private Finding NothingDeclared(ReferenceKind kind, List<List<Reference>> missing)
    {
        var name = ReferenceKindTexts.Of(kind);
        var ids = LongText.Join(", ", [.. missing.Select(uses => $"'{LongText.Middle(uses[0].Id)}'")]);
        return Violation(missing[0][0].Location,
            $"Bản mô tả chưa khai báo {name.Vi} nào nhưng có {missing.Count} tham chiếu: {ids}.",
            $"The description declares no {name.En}, but refers to {missing.Count}: {ids}.") with
        {
            Anchor = Location.None,
            Details = [.. missing.SelectMany(uses => uses)
                .Select(use => new FindingDetail(use.Location, kind.ToString()))],
        };
    }

    private Finding Unresolved(List<Reference> uses, SpellChecker spelling, Dictionary<string, Declaration> others)
    {
        var reference = uses[0];
        var kind = ReferenceKindTexts.Of(reference.Kind);
        var meant = spelling.Nearest(reference.Id);
        var other = others.GetValueOrDefault(reference.Id);
        var hint = meant is not null
            ? new LocalizedText($" Có thể đúng là '{meant:value}'.", $" Did you mean '{meant:value}'?")
            : other is null ? new("", "")
            : new($" '{reference.Id:value}' ở {other.Location} là {ReferenceKindTexts.Of(other.Kind).Vi}.",
                $" '{reference.Id:value}' at {other.Location} is a {ReferenceKindTexts.Of(other.Kind).En}.");
        return Violation(reference.Location,
            $"Không có {kind.Vi} nào mang mã '{reference.Id:value}'.{hint.Vi}",
            $"No {kind.En} has the id '{reference.Id:value}'.{hint.En}") with
        {
            Suggestion = meant,
            Anchor = Location.None,
            Details = [.. uses.Select(use => new FindingDetail(use.Location))],
            Related =
            [
                .. meant is null && other is not null
                    ? [new RelatedLocation(other.Location, new("Vị trí khai báo mã này.", "The id stands here."))]
                    : Array.Empty<RelatedLocation>(),
                .. uses.Skip(1).Take(20)
                    .Select(use => new RelatedLocation(use.Location, new("Vị trí khác cùng tham chiếu.",
                        "Also named here."))),
            ],
        };
    }
}
