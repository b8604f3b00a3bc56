using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.Instruments;

/// <summary>Binds a data file to a register; a user's file is laid over another register.</summary>
internal static class InstrumentRegisterReader
{
    public static InstrumentRegister Read(YamlTree tree, InstrumentRegister? under)
    {
        var root = new DataNode(tree.Root);
        var kinds = Merged(under?.Kinds, root.Items("kinds").Select(Kind), kind => kind.Code);
        var issuers = Merged(under?.Issuers, root.Items("issuers").Select(Issuer), issuer => issuer.Code);
        var byKind = kinds.ToDictionary(kind => kind.Code);
        var byIssuer = issuers.ToDictionary(issuer => issuer.Code);
        return new(
            root.Date("revision"),
            root.OptionalDate("looked-through") ?? under?.LookedThrough ?? root.Date("revision"),
            kinds,
            issuers,
            Merged(under?.Instruments,
                [.. root.Items("instruments").Select(item => Instrument(item, byKind, byIssuer))]),
            Merged(under?.Sources, root.Items("sources").Select(FrameworkReader.Source), source => source.Id));
    }

    // What is new stands first, so that it is found first; the rest keeps its order.
    private static List<T> Merged<T, TKey>(IReadOnlyList<T>? under, IEnumerable<T> items, Func<T, TKey> key)
        where TKey : notnull
    {
        var upper = items.ToList();
        var keys = upper.Select(key).ToHashSet();
        return [.. upper, .. (under ?? []).Where(item => !keys.Contains(key(item)))];
    }

    // A number with a year, or one whose day is not known, is replaced by its number alone: so an entry can be
    // completed and corrected.
    private static List<LegalInstrument> Merged(IReadOnlyList<LegalInstrument>? under, List<LegalInstrument> upper)
    {
        var own = upper.ToLookup(instrument => InstrumentNumberParser.KeyOf(instrument.Number));
        return [.. upper, .. (under ?? []).Where(known => !own[InstrumentNumberParser.KeyOf(known.Number)].Any(item =>
            item.Date == known.Date || item.Date is null || known.Date is null || known.NumberYear is not null))];
    }

    private static InstrumentKind Kind(DataNode node) => new(node.Text("code"), node.Localized("name"));

    private static Issuer Issuer(DataNode node) =>
        new(node.Text("code"), node.Localized("name"), node.OptionalText("local") == "true");

    private static LegalInstrument Instrument(
        DataNode node, Dictionary<string, InstrumentKind> kinds, Dictionary<string, Issuer> issuers) =>
        new(kinds[node.Text("kind")], issuers[node.Text("issuer")])
        {
            Number = node.Text("number"),
            Date = node.OptionalDate("date"),
            Title = node.Localized("title"),
            From = node.OptionalDate("from"),
            Horizon = node.OptionalText("horizon") is null ? null : node.Number("horizon"),
            Amendments = [.. node.Items("amended").Select(item => new Amendment(item.Text("by"), item.Date("on")))],
            Superseded = node.OptionalItem("superseded") is { } end ? Supersession(end) : null,
            MistakenFor = node.Texts("mistaken-for"),
            Note = node.OptionalLocalized("note"),
            Provenance = node.Provenance(),
        };

    private static Supersession Supersession(DataNode node) => new(
        node.Choice<SupersessionKind>("kind"), node.Date("on"), node.Texts("by"), node.OptionalLocalized("ground"),
        node.Provenance())
    {
        Articles = node.OptionalLocalized("articles"),
    };
}
