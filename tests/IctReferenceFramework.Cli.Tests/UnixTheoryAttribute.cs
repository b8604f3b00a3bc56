namespace IctReferenceFramework.Cli.Tests;

/// <summary>As <see cref="UnixFactAttribute"/>, for a test with examples.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Skip = "Needs a Unix system: a shell and its redirections.";
        }
    }
}
