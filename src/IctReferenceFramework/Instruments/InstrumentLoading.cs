using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Schema;
using IctReferenceFramework.Source;
using IctReferenceFramework.Yaml;

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
        var reading = YamlReader.Read(content, name, new());
        if (reading.Tree is null || reading.Findings.Count > 0)
        {
            return new(reading.Source, null, reading.Findings);
        }

        SchemaLicense.Register(null);
        var structure = StructureCheck.Check(reading.Tree, EmbeddedSchema.Instruments);
        if (structure.Findings.Count > 0 || !structure.IsComplete)
        {
            return new(reading.Source, null, structure.Findings) { IsComplete = structure.IsComplete };
        }

        var under = InstrumentRegister.Embedded;
        var findings = new InstrumentCheck(reading.Tree, under).Run();
        return new(reading.Source, findings.Count > 0 ? null : InstrumentRegisterReader.Read(reading.Tree, under), findings);
    }
}
