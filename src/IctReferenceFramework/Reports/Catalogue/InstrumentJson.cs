using System.Text.Json;
using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Instruments;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Reports.Catalogue;

/// <summary>Instruments as JSON for machines, in both languages.</summary>
internal static class InstrumentJson
{
    /// <summary>Writes instruments with their state on a day as UTF-8 text.</summary>
    public static void Write(IEnumerable<LegalInstrument> instruments, InstrumentRegister register, DateOnly asOf,
        Stream stream) =>
        JsonWriting.Write(stream, writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("asOf", Day.Iso(asOf));
            writer.WriteString("revision", Day.Iso(register.Revision));
            writer.WriteString("lookedThrough", Day.Iso(register.LookedThrough));
            writer.WriteStartArray("instruments");
            foreach (var instrument in instruments)
            {
                Write(instrument, asOf, writer);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        });

    private static void Write(LegalInstrument instrument, DateOnly asOf, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("number", instrument.Number);
        WriteDay(writer, "date", instrument.Date);
        writer.WriteString("kind", instrument.Kind.Code);
        writer.WriteString("issuer", instrument.Issuer.Code);
        writer.WriteText("title", instrument.Title);
        writer.WriteString("state", Kebab.Of(instrument.StateOn(asOf)));
        WriteDay(writer, "from", instrument.From);
        if (instrument.Horizon is { } horizon)
        {
            writer.WriteNumber("horizon", horizon);
        }

        WriteAmendments(instrument, writer);
        if (instrument.Superseded is { } end)
        {
            WriteSupersession(end, writer);
        }

        if (instrument.Note is { } note)
        {
            writer.WriteText("note", note);
        }

        WriteProvenance(instrument.Provenance, writer);
        writer.WriteEndObject();
    }

    private static void WriteAmendments(LegalInstrument instrument, Utf8JsonWriter writer)
    {
        if (instrument.Amendments.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("amended");
        foreach (var amendment in instrument.Amendments)
        {
            writer.WriteStartObject();
            writer.WriteString("by", amendment.By);
            writer.WriteString("on", Day.Iso(amendment.On));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteSupersession(Supersession end, Utf8JsonWriter writer)
    {
        writer.WriteStartObject("superseded");
        writer.WriteString("kind", Kebab.Of(end.Kind));
        writer.WriteString("on", Day.Iso(end.On));
        writer.WriteStrings("by", end.By);
        if (end.Articles is { } articles)
        {
            writer.WriteText("articles", articles);
        }

        if (end.LegalBasis is { } basis)
        {
            writer.WriteText("ground", basis);
        }

        WriteProvenance(end.Provenance, writer);
        writer.WriteEndObject();
    }

    private static void WriteProvenance(Provenance provenance, Utf8JsonWriter writer)
    {
        writer.WriteString("confidence", Kebab.Of(provenance.Confidence));
        writer.WriteStrings("sources", provenance.Sources);
    }

    private static void WriteDay(Utf8JsonWriter writer, string name, DateOnly? day)
    {
        if (day is { } known)
        {
            writer.WriteString(name, Day.Iso(known));
        }
    }
}
