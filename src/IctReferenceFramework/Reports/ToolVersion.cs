using System.Reflection;

namespace IctReferenceFramework.Reports;

/// <summary>The version of this library, as reports state it.</summary>
public static class ToolVersion
{
    /// <summary>Version without build metadata, such as <c>0.1.0</c>.</summary>
    public static string Text { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?
            .InformationalVersion.Split('+')[0] ?? "0";
}
