namespace IctReferenceFramework.Fuzz;

/// <summary>Kinds of files beside descriptions.</summary>
internal enum DataFileKind
{
    Framework,
    Profile,
    Instruments,
    Facts,
    Baseline,
}
