using System.Runtime.CompilerServices;
using System.Text;

namespace IctReferenceFramework.Tests.Support;

/// <summary>
/// Compares an output with a file beside the test, with the file names of Verify (<c>Class.Method.verified.txt</c>),
/// so that a move to Verify.Xunit is a change of this file (docs/decisions/0003). To accept a change, rename the
/// received file or run the tests with ICTREF_ACCEPT=1 and read the difference before committing.
/// </summary>
internal static class Snapshot
{
    public static void Verify(
        string received, string extension = "txt", [CallerFilePath] string file = "",
        [CallerMemberName] string method = "")
    {
        var stem = Path.Combine(Path.GetDirectoryName(file)!, $"{Path.GetFileNameWithoutExtension(file)}.{method}");
        Compare(received, $"{stem}.verified.{extension}", $"{stem}.received.{extension}");
    }

    /// <summary>Compares with a file that is part of the documentation.</summary>
    public static void VerifyFile(string received, string path)
    {
        var full = Path.Combine(Repository.Root, path);
        Compare(received, full, Path.ChangeExtension(full, ".received" + Path.GetExtension(full)));
    }

    public static bool IsAccepting => Environment.GetEnvironmentVariable("ICTREF_ACCEPT") == "1";

    private static void Compare(string received, string verifiedPath, string receivedPath)
    {
        var verified = File.Exists(verifiedPath) ? File.ReadAllText(verifiedPath) : null;
        if (verified == received)
        {
            File.Delete(receivedPath);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(verifiedPath)!);
        File.WriteAllText(IsAccepting ? verifiedPath : receivedPath, received, new UTF8Encoding(false));
        if (!IsAccepting)
        {
            Assert.Fail($"{Path.GetFileName(verifiedPath)} differs from "
                + $"{receivedPath}:\n{FirstDifference(verified, received)}");
        }
    }

    private static string FirstDifference(string? verified, string received)
    {
        var old = (verified ?? "").Split('\n');
        var now = received.Split('\n');
        var line = Enumerable.Range(0, Math.Max(old.Length, now.Length))
            .First(i => i >= old.Length || i >= now.Length || old[i] != now[i]);
        return $"line {line + 1}\n  expected: {(line < old.Length ? old[line] : "(end)")}\n  received: "
            + $"{(line < now.Length ? now[line] : "(end)")}";
    }
}
