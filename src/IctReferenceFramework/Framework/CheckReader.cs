using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Framework.Checks;

namespace IctReferenceFramework.Framework;

/// <summary>Reads the checks of a requirement: the closed list of kinds that the code knows.</summary>
internal static class CheckReader
{
    public static RequirementCheck Read(DataNode check)
    {
        var (kind, _) = check.Node.Entries.First();
        return kind.Text switch
        {
            "function-provided" => FunctionProvided(check.Item(kind.Text)),
            "values-covered" => ValuesCovered(check.Item(kind.Text)),
            "keys-filled" => new KeysFilled(check.Item(kind.Text).Text("in"), check.Item(kind.Text).Texts("keys")),
            "every-has" => EveryHas(check.Item(kind.Text)),
            "count-at-least" => CountAtLeast(check.Item(kind.Text)),
            "instrument-cited" => InstrumentCited(check.Item(kind.Text)),
            "no-forbidden-use" => NoForbiddenUse(check),
            "use-present" => new UsePresent(check.Item(kind.Text).Text("from"), check.Item(kind.Text).Text("to")),
            "level-follows" => new LevelFollows(
                [.. check.Item(kind.Text).Items("rows").Select(LevelRow)],
                check.Item(kind.Text).OptionalDate("keeps-before")),
            "quantity-by-level" =>
                new QuantityByLevel(check.Item(kind.Text).Text("key"), [.. check.Item(kind.Text).Texts("minimums")
                .Select(text => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture))]),
            "rule" => new DecidedByRule(check.Text("rule")),
            "manual" => new AttestedCheck([.. check.Item("manual").Items("needs").Select(Read)]),
            _ => throw new InvalidFrameworkDataException($"{kind.Location}: there is no kind of check '{kind.Text}'."),
        };
    }

    private static FunctionProvided FunctionProvided(DataNode node) =>
        new(node.Groups("functions"), node.Texts("having"));

    private static ValuesCovered ValuesCovered(DataNode node) =>
        new(node.Text("of"), node.Text("key"), node.Groups("values"), node.Texts("having"),
            node.OptionalText("weak-unless-operating") == "true");

    private static EveryHas EveryHas(DataNode node) => new(
        node.Text("of"),
        node.Texts("keys"),
        node.OptionalText("if-empty") is null ? EmptySelection.NotSatisfied : node.Choice<EmptySelection>("if-empty"));

    private static CountAtLeast CountAtLeast(DataNode node) =>
        new(node.Text("of"), node.Number("minimum"), node.OptionalText("distinct"), node.Texts("having"));

    private static LevelRow LevelRow(DataNode node) => new(
        node.Choice<LevelCondition>("when"), node.OptionalText("at-least") is null ? null : node.Number("at-least"),
        node.Number("level"),
        node.Localized("article"));

    private static InstrumentCited InstrumentCited(DataNode node) => new(
        [.. node.Items("all").Select(item => new InstrumentKey(item.Text("number"), item.Date("date")))],
        node.OptionalText("series"));

    // Without arguments the whole matrix is meant, and the value is an empty mapping.
    private static NoForbiddenUse NoForbiddenUse(DataNode check) =>
        new(check.OptionalItem("no-forbidden-use")?.OptionalText("from"),
            check.OptionalItem("no-forbidden-use")?.OptionalText("to"));
}
