namespace IctReferenceFramework.Cli.Tests.OtherPrograms;

/// <summary>A test that runs a script of bash, which Windows does not have.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BashFactAttribute : FactAttribute
{
    public BashFactAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Skip = "There is no bash on Windows.";
        }
    }
}
