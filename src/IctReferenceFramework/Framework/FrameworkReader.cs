using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.Framework;

/// <summary>Binds a data file to the typed framework.</summary>
internal static class FrameworkReader
{
    public static ReferenceFramework Read(YamlTree tree, FrameworkFile? file = null) =>
        new(Content(new(tree.Root))) { File = file };

    public static Profile ReadProfile(YamlTree tree)
    {
        var root = new DataNode(tree.Root);
        var applies = root.Item("applies");
        return new(Content(root), applies.Date("from"), applies.OptionalDate("until"),
            applies.OptionalLocalized("note"), root.Texts("supersedes"));
    }

    private static FrameworkContent Content(DataNode root) => new()
    {
        Id = root.Text("id"),
        Version = root.Text("version"),
        Revision = root.Date("revision"),
        Name = root.Localized("name"),
        Instrument = Instrument(root.Item("instrument")),
        Status = Status(root.Item("status")),
        Parts = [.. root.Items("parts").Select(Part)],
        Groups = [.. root.Items("groups")
            .Select(group => new RequirementGroup(group.Text("id"), group.Localized("name"))
        {
            Purpose = group.OptionalLocalized("purpose"),
        })],
        Principles = [.. root.Items("principles").Select(Principle)],
        Vocabularies = [.. root.Items("vocabularies").Select(Vocabulary)],
        Uses = root.OptionalItem("uses") is { } uses ? Uses(uses) : new([], "", new("", Confidence.Engineering, [])),
        Series = [.. root.Items("series").Select(Series)],
        Authorities = [.. root.Items("authorities").Select(Authority)],
        LocalChoices = [.. root.Items("local-choices").Select(item => new LocalChoice(
            item.Texts("requirements"), item.Date("from"), item.Choice<ObligationLevel>("obligation"),
            item.Localized("statement"), item.Provenance()))],
        OnceOnly = root.OptionalItem("once-only")?.Texts("functions") ?? [],
        Requirements = [.. root.Items("requirements").Select(Requirement)],
        Sources = [.. root.Items("sources").Select(Source)],
    };

    private static FrameworkInstrument Instrument(DataNode node) =>
        new(node.OptionalText("number"), node.OptionalDate("date"), node.Localized("issuer"), node.Localized("title"),
            node.Provenance());

    private static FrameworkStatus Status(DataNode node) =>
        new(node.Choice<FrameworkState>("state"), node.Date("as-of"), node.Localized("statement"))
        {
            Known = [.. node.Items("known").Select(item => new KnownFact(item.ToLocalized(),
                item.OptionalText("confidence") is null ? null : item.Choice<Confidence>("confidence"),
                item.Texts("sources")))],
            Unknown = [.. node.Items("unknown").Select(item => item.ToLocalized())],
            Sources = node.Texts("sources"),
        };

    private static Part Part(DataNode node)
    {
        var (id, name, purpose, provenance) =
            (node.Text("id"), node.Localized("name"), node.Localized("purpose"), node.Provenance());
        IReadOnlyList<Function> functions = [.. node.Items("functions").Select(function => Function(function, id))];
        return node.Text("kind") switch
        {
            "layer" => new Layer(id, node.Number("number"), name, purpose, provenance, functions),
            "system" => new CrossCuttingSystem(id, name, purpose, provenance, functions),
            _ => new CentrePart(id, name, purpose, provenance, functions),
        };
    }

    private static Function Function(DataNode node, string part) =>
        new(node.Text("id"), part, node.Localized("name"),
            node.Provenance()) { Reason = node.OptionalLocalized("reason") };

    private static Principle Principle(DataNode node) =>
        new(node.Text("id"), node.Localized("name"), node.Provenance()) { Reason = node.OptionalLocalized("reason") };

    private static Vocabulary Vocabulary(DataNode node) =>
        new(node.Text("id"), node.Localized("name"), [.. node.Items("values").Select(Value)]);

    private static VocabularyValue Value(DataNode node) =>
        new(node.Text("id"), node.Localized("name"), node.Provenance())
        {
            Tags = node.Texts("tags"),
            Domain = node.OptionalText("domain"),
        };

    private static UseMatrix Uses(DataNode node)
    {
        var cells = new Dictionary<(string, string), UsePermission>();
        foreach (var row in node.Items("rows"))
        {
            var from = row.Text("from");
            foreach (var to in row.Texts("allowed"))
            {
                cells[(from, to)] = UsePermission.Allowed;
            }

            foreach (var to in row.Texts("with-reason"))
            {
                cells.TryAdd((from, to), UsePermission.WithReason);
            }
        }

        return new(cells, node.Text("principle"), node.Provenance());
    }

    private static InstrumentSeries Series(DataNode node) =>
        new(node.Text("id"), node.Localized("name"),
            [.. node.Items("members").Select(item => new InstrumentKey(item.Text("number"), item.Date("date")))],
            node.Provenance());

    private static Authority Authority(DataNode node) =>
        new(node.Localized("name"), node.OptionalDate("from"), node.OptionalDate("until"),
            node.Provenance()) { OtherNames = node.Texts("also") };

    private static Requirement Requirement(DataNode node) => new()
    {
        Id = node.Text("id"),
        Part = node.Text("part"),
        Title = node.Localized("title"),
        Obligation = node.Choice<ObligationLevel>("obligation"),
        ObligationBasis = node.Choice<ObligationBasis>("obligation-basis"),
        Evidence = node.Localized("evidence"),
        Checks = [.. node.Items("checks").Select(CheckReader.Read)],
        AppliesWhen = node.OptionalText("applies-when"),
        DueFrom = node.OptionalText("due-from") is null ? null : node.Choice<DocumentStatus>("due-from"),
        Strength = node.Choice<CheckStrength>("strength"),
        Proof = ProofOf(node),
        Provenance = node.Provenance(),
        Principles = node.Texts("principles"),
        Example = node.Text("example"),
    };

    // Files of before the class was written tell it by the strength of the check.
    private static ProofClass ProofOf(DataNode node) =>
        node.OptionalText("proof") is not null ? node.Choice<ProofClass>("proof")
        : node.Choice<CheckStrength>("strength") switch
        {
            CheckStrength.Firm => ProofClass.Machine,
            CheckStrength.Declared => ProofClass.Document,
            _ => ProofClass.Person,
        };

    public static SourceReference Source(DataNode node) =>
        new(node.Text("id"), node.Choice<SourceKind>("kind"), node.Localized("title"),
            [.. node.Texts("urls").Select(url => new Uri(url))]);
}
