using System.CommandLine;
using System.Text;
using IctReferenceFramework.Cli.Files;
using IctReferenceFramework.Instruments;
using IctReferenceFramework.Reports.Catalogue;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Cli.Commands;

/// <summary><c>ictref instruments</c>: the register of instruments, or the history of one in words.</summary>
internal static class InstrumentsCommand
{
    private static readonly string[] Formats = ["text", "json"];

    public static Command Create(CliTexts texts, CliEnvironment environment)
    {
        var number = new Argument<string?>("number")
        {
            HelpName = texts.Text("SỐ", "NUMBER"),
            Description = texts.Text("Số, ký hiệu văn bản (chấp nhận nhiều cách viết), ví dụ 47/2020/NĐ-CP.",
                "Number of an instrument in any spelling, such as 47/2020/NĐ-CP."),
            Arity = ArgumentArity.ZeroOrOne,
        };
        var asOf = DayOption.Create(texts);
        var own = InstrumentsChoice.Option(texts);
        var format = new Option<string?>("--format") { HelpName = "text|json", Description = texts.FormatOption };
        var output = new OutputChoice(texts, environment);
        var command = new Command("instruments",
            texts.Text("Hiển thị danh mục văn bản pháp luật, tiêu chuẩn và hiệu lực theo thời gian.",
            "Instruments and standards with their validity in time.")) { number, asOf, own, format };
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            output.Check(parsed, parsed.GetValue(format) ?? "text",
                parsed.GetValue(own) is { Length: > 0 } path ? [path] : []);
            var register = InstrumentsChoice.Resolve(parsed.GetValue(own), texts, environment)
                ?? InstrumentRegister.Embedded;
            var day = DayOption.Resolve(parsed.GetValue(asOf), texts);
            var expected = parsed.GetValue(number);
            var found = expected is null ? register.Instruments : Find(expected, register, texts, environment);
            Action<Stream> write = (parsed.GetValue(format) ?? "text") switch
            {
                "json" => stream => InstrumentJson.Write(found, register, day, stream),
                "text" when expected is null => stream =>
                    Write(stream, InstrumentText.List(register, day, texts.Language)),
                "text" => stream => Write(stream, string.Join("\n", found.Select(instrument =>
                    InstrumentText.History(instrument, register, day, texts.Language)))),
                var other => throw new UsageException(texts.NotOneOf("--format", other, Formats)),
            };
            output.Write(parsed, write);
            return ExitCodes.Clean;
        });
        return command;
    }

    // A number without its letters is what people remember: all instruments with it are shown.
    private static IReadOnlyList<LegalInstrument> Find(
        string expected, InstrumentRegister register, CliTexts texts, CliEnvironment environment)
    {
        var found = register.Find(expected);
        if (found.Count == 0 && expected.All(char.IsAsciiDigit))
        {
            found = [.. register.Instruments.Where(
                instrument => register.Parse(instrument.Number)?.Serial == expected)];
        }

        if (found.Count == 0 && register.FindMistaken(expected) is { } meant)
        {
            environment.WriteError(NoSuchNumber(texts, expected, meant.Number));
            found = [meant];
        }

        return found.Count > 0 ? found : throw new UsageException(register.Parse(expected) is { } number
            ? UnknownInstrument(texts, number.Canonical,
                Spelling.Nearest(number.Canonical, register.Instruments.Select(i => i.Number)))
            : NoInstrumentNumber(texts, expected));
    }

    private static void Write(Stream stream, string text) => stream.Write(Encoding.UTF8.GetBytes(text));

    private static string NoSuchNumber(CliTexts texts, string wrong, string meant) => texts.Text(
        $"Không có văn bản số {wrong}; dưới đây là {meant}.", $"There is no {wrong}; this is {meant}.");

    private static string UnknownInstrument(CliTexts texts, string number, string? meant) => meant is null
        ? texts.Text($"Danh mục không có {number}. Chạy 'ictref instruments' để xem danh sách.",
            $"{number} is not registered. Run 'ictref instruments' for the list.")
        : texts.Text($"Danh mục không có {number}. Có thể đúng là '{meant}'.",
            $"{number} is not registered. Did you mean '{meant}'?");

    private static string NoInstrumentNumber(CliTexts texts, string text) => texts.Text(
        $"'{text}' không phải số, ký hiệu văn bản, ví dụ 47/2020/NĐ-CP.",
        $"'{text}' is not the number of an instrument, such as 47/2020/NĐ-CP.");
}
