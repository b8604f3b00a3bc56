namespace IctReferenceFramework.Reports.Diagrams;

/// <summary>The frame of a part in a diagram.</summary>
internal sealed record DiagramFrame(DiagramPart Part, double X, double Y, double Width, double Height);
