using IctReferenceFramework.Diagnostics;

namespace IctReferenceFramework.Rules.Citations;

internal sealed class KindIsNamedRightly : CitationRule
{
    public override RuleInfo Info { get; } = new("ICT4008", "instrument-kind-is-named-rightly")
    {
        Title = new("Văn bản được ghi đúng tên loại", "Instruments are called what they are"),
        Rationale = new(
            "Ghi sai tên loại (ví dụ ghi công văn là quyết định) làm cho văn bản viện dẫn không xác định được.",
            "A dispatch is not a decision: the wrong kind cites an instrument that does not exist."),
        Remedy = new("Ghi đúng tên loại, số, ký hiệu của văn bản.", "Write the number of that very instrument."),
        Severity = Severity.Error,
    };

    public override IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var citation in context.Citations.Where(citation => citation.Number is not null))
        {
            var number = citation.Number!;
            var isOfAnotherKind = number is { StatedKind: not null, Kind: null }
                && citation.Instrument is { } registered && registered.Kind.Code != number.StatedKind;
            if (number.ContradictsItself || isOfAnotherKind)
            {
                var kind = isOfAnotherKind ? citation.Instrument!.Kind.Name
                    : context.Instruments.Kinds.FirstOrDefault(kind => kind.Code == number.Kind)?.Name
                        ?? new(number.Kind!, number.Kind!);
                yield return Violation(citation.Written.Location,
                    $"'{citation.Written}' ghi sai tên loại văn bản: số, ký hiệu {number.Canonical} là của "
                        + $"{Lower(kind.Vi)}.",
                    $"'{citation.Written}' names the wrong kind: {number.Canonical} is the number of a kind "
                        + $"called {Lower(kind.En)}.") with
                {
                    Suggestion = number.Canonical,
                };
            }
            else if (citation.MistakenFor is { } meant)
            {
                yield return Violation(citation.Written.Location,
                    $"Không có văn bản số {number.Canonical}; văn bản đúng là {Lower(meant.Kind.Name.Vi)} số "
                        + $"{NameOf(meant).Vi} ({meant.Title.Vi}).",
                    $"There is no {number.Canonical}: it is {Lower(meant.Kind.Name.En)} {NameOf(meant).En} "
                        + $"({meant.Title.En}).") with
                {
                    Severity = SeverityOf(meant.Provenance),
                    LegalBasis = LegalBasisOf(meant.Provenance, null, context.Instruments),
                    Suggestion = meant.Number,
                };
            }
        }
    }

    private static string Lower(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
