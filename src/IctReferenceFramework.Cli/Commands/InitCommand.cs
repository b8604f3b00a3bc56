using System.CommandLine;
using System.Text;
using IctReferenceFramework.Cli.Files;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Localities;
using IctReferenceFramework.Reports.Catalogue;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Cli.Commands;

/// <summary><c>ictref init</c>: writes a description to fill in.</summary>
internal static class InitCommand
{
    public static Command Create(CliTexts texts, CliEnvironment environment)
    {
        var province = new Option<string?>("--province") { HelpName = texts.ProvinceName,
            Description = texts.Text("Mã hoặc tên tỉnh, thành phố, ví dụ 46 hoặc \"Huế\".",
            "Code or name of the province, such as 46 or \"Huế\"."), Required = true };
        var output = new OutputChoice(texts, environment);
        var command = new Command("init",
            texts.Text("Tạo tệp mô tả mẫu để điền, có chú giải bằng tiếng Việt.",
            "Write a description to fill in, commented in Vietnamese.")) { province };
        output.AddTo(command);
        command.SetAction(parsed =>
        {
            var expected = parsed.GetValue(province) ?? "";
            var today = new ValidationOptions().AsOf;
            var unit = AdministrativeUnits.Find(expected, today) ?? AdministrativeUnits.FindByName(expected, today)
                ?? throw new UsageException(texts.NoSuchProvince(expected, ProvinceNames.Nearest(expected, today)));
            output.Check(parsed, "yaml", []);
            var text = DescriptionSkeleton.For(unit, ReferenceFrameworks.Default, today);
            output.Write(parsed, stream => stream.Write(Encoding.UTF8.GetBytes(text)));
            WriteSchema(output.Path(parsed), texts, environment);
            return ExitCodes.Clean;
        });
        return command;
    }

    // The first line of the description names it; one that is there already is left alone.
    private static void WriteSchema(string? description, CliTexts texts, CliEnvironment environment)
    {
        var framework = ReferenceFrameworks.Default;
        if (description is null || RealPath.Of(Path.GetFullPath(description, environment.Directory)) is not { } real
            || !OutputFile.IsKept(real))
        {
            // Beside a pipe or a device there is no place for it.
            return;
        }

        var path = Path.Combine(Path.GetDirectoryName(description) ?? "", DescriptionSkeleton.SchemaOf(framework));
        if (!File.Exists(Path.Combine(environment.Directory, path)))
        {
            OutputFile.Write(path, environment, texts,
                stream => stream.Write(Encoding.UTF8.GetBytes(Schemas.ForEditors(framework))));
        }
    }
}
