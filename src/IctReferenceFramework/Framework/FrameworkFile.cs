namespace IctReferenceFramework.Framework;

/// <summary>
/// The user's data file that a framework was loaded from: every report says that it was not the library's own.
/// </summary>
/// <param name="Name">Name of the file, as given.</param>
/// <param name="Digest">SHA-256 of its bytes, in lower-case hexadecimal digits.</param>
/// <param name="Difference">How it differs from the framework of the same id in this library; null if there is
/// none.</param>
internal sealed record FrameworkFile(string Name, string Digest, FrameworkDifference? Difference);
