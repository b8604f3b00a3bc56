using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using IctReferenceFramework.Diagnostics;

namespace IctReferenceFramework.Cli.Commands;

/// <summary><c>ictref rules</c>: lists the rules.</summary>
internal static class RulesCommand
{
    private static readonly string[] Formats = ["text", "json"];

    public static Command Create(CliTexts texts, CliEnvironment environment)
    {
        var format = new Option<string?>("--format") { HelpName = "text|json", Description = texts.FormatOption };
        var command = new Command("rules", texts.RulesCommand) { format };
        command.SetAction(parsed =>
        {
            switch (parsed.GetValue(format) ?? "text")
            {
                case "text":
                    WriteText(texts, environment);
                    break;
                case "json":
                    WriteJson(environment.Output);
                    break;
                case var other:
                    throw new UsageException(texts.NotOneOf("--format", other, Formats));
            }

            return ExitCodes.Clean;
        });
        return command;
    }

    private static void WriteText(CliTexts texts, CliEnvironment environment)
    {
        foreach (var rule in RuleCatalogue.All)
        {
            environment.WriteLine($"{rule.Id}  {texts.NameOf(rule.Severity),-9}  {rule.Title.In(texts.Language)}");
        }
    }

    private static void WriteJson(Stream output)
    {
        using (var writer = new Utf8JsonWriter(output, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartArray();
            foreach (var rule in RuleCatalogue.All)
            {
                writer.WriteStartObject();
                writer.WriteString("id", rule.Id);
                writer.WriteString("name", rule.Name);
                writer.WriteString("severity", Kebab(rule.Severity));
                WriteText(writer, "title", rule.Title);
                WriteText(writer, "rationale", rule.Rationale);
                WriteText(writer, "remedy", rule.Remedy);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        output.Write("\n"u8);
    }

    private static void WriteText(Utf8JsonWriter writer, string name, LocalizedText text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("vi", text.Vi);
        writer.WriteString("en", text.En);
        writer.WriteEndObject();
    }

    private static string Kebab(Severity severity) => Descriptions.Kebab.Of(severity);
}
