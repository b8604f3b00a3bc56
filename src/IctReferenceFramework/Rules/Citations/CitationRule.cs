using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Instruments;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Rules.Citations;

/// <summary>A rule about what documents cite.</summary>
internal abstract class CitationRule : Rule
{
    /// <summary>What is not verified gives a warning at most.</summary>
    protected static Severity SeverityOf(Provenance provenance) =>
        provenance.Confidence == Confidence.Verified ? Severity.Error : Severity.Warning;

    /// <summary>What a finding rests on: who says so, and how sure it is.</summary>
    protected static LocalizedText LegalBasisOf(Provenance provenance, LocalizedText? article,
        InstrumentRegister register)
    {
        var sources = provenance.Sources.Select(register.FindSource).OfType<SourceReference>().ToList();
        return In(language => string.Concat(
            article is null ? "" : article.In(language) + "; ",
            language == Language.Vietnamese ? "nguồn: " : "source: ",
            string.Join("; ", sources.Select(source => source.Title.In(language))),
            " (", Labels.Of(provenance.Confidence).In(language), ")"));
    }

    /// <summary>Number and day of an instrument, such as <c>47/2020/NĐ-CP ngày 09/04/2020</c>.</summary>
    protected static LocalizedText NameOf(LegalInstrument instrument) => instrument.Date is { } date
        ? new($"{instrument.Number} ngày {Day.Vi(date)}", $"{instrument.Number} of {Day.En(date)}")
        : new(instrument.Number, instrument.Number);

    /// <summary>Which document a finding is about, wherever it stands: its number and day.</summary>
    protected static IReadOnlyList<FindingDetail> About(Citation citation) =>
        [FindingDetail.AboutWhole(citation.Written.Location,
            string.Join(' ', new[] { citation.Name, Iso(citation.Date) }
                .Where(part => part.Length > 0)))];

    private static string Iso(DateOnly? date) => date is { } day ? Day.Iso(day) : "";

    private static LocalizedText In(Func<Language, string> write) =>
        new(write(Language.Vietnamese), write(Language.English));
}
