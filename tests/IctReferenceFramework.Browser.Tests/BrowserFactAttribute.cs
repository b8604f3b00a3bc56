namespace IctReferenceFramework.Browser.Tests;

/// <summary>
/// A test that needs Chromium: visibly skipped where there is none. <c>.ci/run</c> installs it and fails if one was
/// skipped.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Chromium.ExecutablePath is null)
        {
            Skip = "There is no Chromium on this machine (install it, or name it with ICTREF_CHROMIUM).";
        }
    }
}
