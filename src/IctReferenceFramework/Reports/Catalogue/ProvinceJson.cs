using IctReferenceFramework.Localities;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Reports.Catalogue;

/// <summary>Provinces as JSON for machines.</summary>
internal static class ProvinceJson
{
    /// <summary>Writes provinces, each in its period, as UTF-8 text; region is that of the day.</summary>
    public static void Write(IEnumerable<AdministrativeUnit> units, DateOnly day, Stream stream) =>
        JsonWriting.Write(stream, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("asOf", Day.Iso(day));
        writer.WriteString("revision", Day.Iso(AdministrativeUnits.Revision));
        writer.WriteStartArray("provinces");
        foreach (var unit in units)
        {
            writer.WriteStartObject();
            writer.WriteString("code", unit.Code);
            writer.WriteString("name", unit.Name);
            writer.WriteString("level", unit.IsMunicipality ? "municipality" : "province");
            if (unit.From is { } from)
            {
                writer.WriteString("from", Day.Iso(from));
            }

            if (unit.Until is { } until)
            {
                writer.WriteString("until", Day.Iso(until));
                writer.WriteString("into", unit.SuccessorCode);
            }

            writer.WriteStrings("mergedFrom",
                [.. AdministrativeUnits.PredecessorsOf(unit).Select(other => other.Code)]);
            if (AdministrativeUnits.RegionOf(unit, day) is { } region)
            {
                writer.WriteText("region", region.Name);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });
}
