namespace IctReferenceFramework.Reports.Diagrams;

/// <summary>A part in a diagram, with its components.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsAtTheSide">True for a cross-cutting system.</param>
/// <param name="Nodes">Its components.</param>
internal sealed record DiagramPart(string Id, string Name, bool IsAtTheSide, IReadOnlyList<DiagramNode> Nodes);
