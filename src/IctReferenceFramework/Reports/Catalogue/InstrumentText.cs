using System.Globalization;
using System.Text;
using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Instruments;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Reports.Catalogue;

/// <summary>Instruments for a terminal: a list with their state on a day, and the history of one in words.</summary>
internal static class InstrumentText
{
    /// <summary>All instruments of a register with their state on a day.</summary>
    public static string List(InstrumentRegister register, DateOnly asOf, Language language)
    {
        ArgumentNullException.ThrowIfNull(register);
        var text = new StringBuilder();
        var width = register.Instruments.Max(instrument => instrument.Number.Length);
        foreach (var instrument in register.Instruments)
        {
            text.Append(instrument.Number.PadRight(width)).Append("  ")
                .Append((instrument.Date is { } date ? date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) : "")
                    .PadRight(10)).Append("  ")
                .Append(InstrumentTexts.Of(instrument.StateOn(asOf)).In(language).PadRight(26)).Append("  ")
                .Append(instrument.Title.In(language)).Append('\n');
        }

        return text.Append('\n').Append(InstrumentTexts.Counted(register, asOf).In(language)).Append('\n').ToString();
    }

    /// <summary>Known facts about one instrument: its history in words, and its sources.</summary>
    public static string History(LegalInstrument instrument, InstrumentRegister register, DateOnly asOf,
        Language language)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        ArgumentNullException.ThrowIfNull(register);
        var text = new StringBuilder();
        text.Append(instrument.Number).Append(" · ").Append(instrument.Kind.Name.In(language)).Append(" · ")
            .Append(instrument.Issuer.Name.In(language)).Append('\n');
        text.Append(instrument.Title.In(language)).Append("\n\n");
        text.Append(InstrumentTexts.StateOn(instrument, register, asOf).In(language)).Append('\n');
        foreach (var (day, what) in InstrumentTexts.History(instrument, register))
        {
            text.Append("  ").Append(day is { } known ? Day.Vi(known) : "          ").Append("  ")
                .Append(what.In(language)).Append('\n');
        }

        text.Append('\n');
        if (instrument.Note is { } note)
        {
            text.Append(note.In(language)).Append('\n');
        }

        AppendSources(text, instrument.Provenance, register, language);
        if (instrument.Superseded is { } end)
        {
            text.Append(InstrumentTexts.OnItsEnd.In(language)).Append(". ");
            AppendSources(text, end.Provenance, register, language);
        }

        return text.ToString();
    }

    private static void AppendSources(StringBuilder text, Provenance provenance, InstrumentRegister register,
        Language language)
    {
        text.Append(InstrumentTexts.Confidence.In(language)).Append(": ")
            .Append(Labels.Of(provenance.Confidence).In(language)).Append('\n');
        foreach (var source in provenance.Sources.Select(register.FindSource).OfType<SourceReference>())
        {
            text.Append("  ").Append(source.Title.In(language)).Append('\n');
            foreach (var url in source.Urls)
            {
                text.Append("    ").Append(url.OriginalString).Append('\n');
            }
        }
    }
}
