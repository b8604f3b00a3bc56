using IctReferenceFramework.Framework;
using IctReferenceFramework.Instruments;

namespace IctReferenceFramework.Cli;

/// <summary>
/// Reads the embedded data on other threads while the command line is being understood. The library starts no threads
/// of its own, so this is said here, once. The data is read lazily and once: a reader who comes early waits, and a
/// failure shows where the data is used.
/// </summary>
internal static class WarmUp
{
    private static readonly string[] Commands = ["validate", "baseline", "diff", "report", "portfolio", "diagram"];

    public static void Begin(string[] args)
    {
        if (!Commands.Contains(args.FirstOrDefault(), StringComparer.Ordinal))
        {
            return;
        }

        _ = Task.Run(() => ReferenceFrameworks.All);
        _ = Task.Run(() => InstrumentRegister.Embedded);
    }
}
