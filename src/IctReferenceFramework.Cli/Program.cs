using System.Text;
using IctReferenceFramework.Cli;
using var input = Console.OpenStandardInput();
using var output = Console.OpenStandardOutput();
using var error = Console.OpenStandardError();

// Vietnamese must come out right on Windows consoles too, and in pipes without a byte-order mark.
StandardHandles.Occupy();
if (!Console.IsOutputRedirected)
{
    Console.OutputEncoding = new UTF8Encoding(false);
}

WarmUp.Begin(args);
return CommandLine.Run(args, new CliEnvironment(output, error, Directory.GetCurrentDirectory())
{
    Input = input,
    ShowsProgress = !Console.IsErrorRedirected,
    UseColour = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
});
