using IctReferenceFramework.Descriptions.Vocabulary;

namespace IctReferenceFramework.Reports.Diagrams;

/// <summary>A component or centre in a diagram.</summary>
/// <param name="Number">Its number, for names that any syntax bears.</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Part">Id of its part.</param>
/// <param name="Status">Its state.</param>
internal sealed record DiagramNode(int Number, string Id, string Name, string Part, ComponentStatus? Status)
{
    /// <summary>True for what does not run yet, or no longer.</summary>
    public bool IsDashed => Status is not (ComponentStatus.Operational or ComponentStatus.Trial);
}
