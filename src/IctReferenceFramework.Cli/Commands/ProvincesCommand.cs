using System.CommandLine;
using System.Text;
using IctReferenceFramework.Cli.Files;
using IctReferenceFramework.Localities;
using IctReferenceFramework.Reports.Catalogue;

namespace IctReferenceFramework.Cli.Commands;

/// <summary><c>ictref provinces</c>: the provinces of a day, or the history of a code or name.</summary>
internal static class ProvincesCommand
{
    private static readonly string[] Formats = ["text", "json"];

    public static Command Create(CliTexts texts, CliEnvironment environment)
    {
        var province = new Argument<string?>("province")
        {
            HelpName = texts.ProvinceName,
            Description = texts.Text("Mã hoặc tên (chấp nhận nhiều cách viết, có hoặc không dấu), ví dụ 15 hoặc \"Yên "
                + "Bái\".",
                "Code or name in any spelling, such as 15 or \"Yên Bái\"."),
            Arity = ArgumentArity.ZeroOrOne,
        };
        var asOf = DayOption.Create(texts);
        var format = new Option<string?>("--format") { HelpName = "text|json", Description = texts.FormatOption };
        var output = new OutputChoice(texts, environment);
        var command = new Command("provinces",
            texts.Text("Hiển thị các tỉnh, thành phố theo từng thời kỳ: mã, tên, vùng, sắp xếp đơn vị hành chính.",
            "Provinces by period: code, name, region, mergers.")) { province, asOf, format };
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            output.Check(parsed, parsed.GetValue(format) ?? "text", []);
            var day = DayOption.Resolve(parsed.GetValue(asOf), texts);
            var expected = parsed.GetValue(province);
            var found = expected is null ? AdministrativeUnits.On(day) : AdministrativeUnits.Find(expected);
            if (found.Count == 0)
            {
                throw new UsageException(texts.NoSuchProvince(expected!, ProvinceNames.Nearest(expected!, day)));
            }

            Action<Stream> write = (parsed.GetValue(format) ?? "text") switch
            {
                "json" => stream => ProvinceJson.Write(found, day, stream),
                "text" => stream => stream.Write(Encoding.UTF8.GetBytes(expected is null
                    ? ProvinceText.List(day, texts.Language) : ProvinceText.History(found, day, texts.Language))),
                var other => throw new UsageException(texts.NotOneOf("--format", other, Formats)),
            };
            output.Write(parsed, write);
            return ExitCodes.Clean;
        });
        return command;
    }
}
