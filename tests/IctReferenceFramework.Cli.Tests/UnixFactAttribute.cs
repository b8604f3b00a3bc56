namespace IctReferenceFramework.Cli.Tests;

/// <summary>A test of what only Unix systems have: pipes, rights, names of any bytes.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Skip = "Needs a Unix system: pipes, rights and names of any bytes.";
        }
    }
}
