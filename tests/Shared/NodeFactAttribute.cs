namespace IctReferenceFramework.Tests.Shared;

/// <summary>
/// A test that runs another party's program: visibly skipped where it is not installed. <c>.ci/run</c> installs it and
/// fails if one was skipped.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute()
    {
        if (!NodeProgram.AreThere)
        {
            Skip = "The programs of tests/tools are not installed (npm ci --ignore-scripts --prefix tests/tools).";
        }
    }
}
