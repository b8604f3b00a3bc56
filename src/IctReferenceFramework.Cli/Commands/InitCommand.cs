using System.CommandLine;
using System.Text;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Localities;
using IctReferenceFramework.Reports.Catalogue;

namespace IctReferenceFramework.Cli.Commands;

/// <summary><c>ictref init</c>: writes a description to fill in.</summary>
internal static class InitCommand
{
    public static Command Create(CliTexts texts, CliEnvironment environment)
    {
        var province = new Option<string?>("--province") { HelpName = texts.ProvinceName, Description = texts.ProvinceOption, Required = true };
        var output = new Option<string?>("--output") { HelpName = "PATH", Description = texts.OutputOption };
        var command = new Command("init", texts.InitCommand) { province, output };
        command.SetAction(parsed =>
        {
            var wanted = parsed.GetValue(province) ?? "";
            var today = new ValidationOptions().AsOf;
            var unit = AdministrativeUnits.Find(wanted, today) ?? AdministrativeUnits.FindByName(wanted, today)
                ?? throw new UsageException(texts.NoSuchProvince(wanted, ProvinceNames.Nearest(wanted, today)));
            if (parsed.GetValue(output) is { Length: > 0 } path && File.Exists(Path.GetFullPath(path, environment.Directory)))
            {
                throw new UsageException(texts.FileExists(path));
            }

            var text = DescriptionSkeleton.For(unit, ReferenceFrameworks.Default, today);
            OutputFile.WriteOrPrint(parsed.GetValue(output), environment, texts, stream => stream.Write(Encoding.UTF8.GetBytes(text)));
            return ExitCodes.Clean;
        });
        return command;
    }
}
