namespace IctReferenceFramework.Tests.Shared;

/// <summary>A <see cref="NodeFactAttribute"/> for several cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NodeTheoryAttribute : TheoryAttribute
{
    public NodeTheoryAttribute() => Skip = new NodeFactAttribute().Skip;
}
