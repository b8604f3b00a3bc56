using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Instruments;
using IctReferenceFramework.Reports;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Cli;

/// <summary>
/// Prints what a report of a mistake needs: the version of the tool, what it was built from, the days of its data, and
/// how its code was compiled.
/// </summary>
internal sealed class VersionAction(CliEnvironment environment) : SynchronousCommandLineAction
{
    private const string Native = "native";

    public override int Invoke(ParseResult parseResult)
    {
        var framework = ReferenceFrameworks.Default;
        environment.WriteLine(ToolVersion.Text);
        environment.WriteLine($"commit:  {(ToolVersion.Commit.Length > 0 ? ToolVersion.Commit : "–")}");
        environment.WriteLine($"data:    {framework.Id} {Day.Iso(framework.Revision)}, "
            + $"instruments {Day.Iso(InstrumentRegister.Embedded.LookedThrough)}");
        environment.WriteLine($"runtime: {Compilation}");
        return ExitCodes.Clean;
    }

    // Said by the build: a program cannot see of itself whether it was compiled ahead. A build for native code that was
    // not published has its library beside it, and is compiled just in time all the same.
    private static string Compilation => Meant == Native && File.Exists(Path.Combine(AppContext.BaseDirectory,
        "ictref.dll")) ? "just in time" : Meant;

    private static string Meant => typeof(VersionAction).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(each => each.Key == nameof(Compilation))?.Value ?? "";
}
