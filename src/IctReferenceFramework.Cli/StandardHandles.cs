using Microsoft.Win32.SafeHandles;

namespace IctReferenceFramework.Cli;

/// <summary>
/// Where a process is started with its standard streams closed, the next file that it opens gets their numbers, and
/// what is meant for the terminal would be written into that file.
/// </summary>
internal static class StandardHandles
{
    private const int Last = 2;

    private static readonly List<SafeFileHandle> Kept = [];

    /// <summary>
    /// Opens what cannot be written to under each number that is free, so that writing there fails as it should.
    /// </summary>
    public static void Occupy()
    {
        if (OperatingSystem.IsWindows() || !File.Exists("/dev/null"))
        {
            return;
        }

        for (var tries = 0; tries <= Last; tries++)
        {
            var handle = File.OpenHandle("/dev/null", FileMode.Open, FileAccess.Read);
            if (handle.DangerousGetHandle() > Last)
            {
                handle.Dispose();
                return;
            }

            Kept.Add(handle);
        }
    }
}
