using System.CommandLine;
using System.CommandLine.Invocation;
using IctReferenceFramework.Reports;

namespace IctReferenceFramework.Cli;

/// <summary>Prints the version of the tool.</summary>
internal sealed class VersionAction(CliEnvironment environment) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        environment.WriteLine(ToolVersion.Text);
        return ExitCodes.Clean;
    }
}
