using System.CommandLine;
using System.Text;

namespace IctReferenceFramework.Cli.Commands;

/// <summary><c>ictref schema</c>: prints the JSON schema of the format, for editors.</summary>
internal static class SchemaCommand
{
    public static Command Create(CliTexts texts, CliEnvironment environment)
    {
        var output = new Option<string?>("--output") { HelpName = "PATH", Description = texts.OutputOption };
        var command = new Command("schema", texts.SchemaCommand) { output };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(output) is { } path)
            {
                OutputFile.Write(path, environment, texts, stream => stream.Write(Encoding.UTF8.GetBytes(Schemas.Architecture)));
            }
            else
            {
                environment.Write(Schemas.Architecture);
            }

            return ExitCodes.Clean;
        });
        return command;
    }
}
