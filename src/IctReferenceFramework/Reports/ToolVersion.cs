using System.Reflection;

namespace IctReferenceFramework.Reports;

/// <summary>The version of this library, as reports state it.</summary>
internal static class ToolVersion
{
    private static readonly string[] Parts =
        (typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?
            .InformationalVersion ?? "0").Split('+', 2);

    /// <summary>Version without build metadata, such as <c>0.1.0</c>.</summary>
    public static string Text => Parts[0];

    /// <summary>The commit that it was built from; empty if nobody knows.</summary>
    internal static string Commit => Parts.Length > 1 ? Parts[1] : "";
}
