using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Schema;
using IctReferenceFramework.Source;

namespace IctReferenceFramework.Instruments;

/// <summary>What came of loading a register of instruments.</summary>
/// <param name="Source">The text.</param>
/// <param name="Register">The register, or <see langword="null"/> if the file is wrong.</param>
/// <param name="Findings">What is wrong, each at its place.</param>
public sealed record InstrumentLoading(SourceText Source, InstrumentRegister? Register, IReadOnlyList<Finding> Findings)
{
    /// <summary>False if the file could not be checked because the quota of the schema library was used up.</summary>
    public bool IsComplete { get; init; } = true;

    internal static InstrumentLoading From(ReadOnlySpan<byte> content, string name)
    {
        var under = InstrumentRegister.Embedded;
        var loading = DataFileLoading<InstrumentRegister>.From(
            content, name, EmbeddedSchema.Instruments, tree => new InstrumentCheck(tree, under).Run(), tree => InstrumentRegisterReader.Read(tree, under));
        return new(loading.Source, loading.Data, loading.Findings) { IsComplete = loading.IsComplete };
    }
}
