using IctReferenceFramework.Source;
using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.Tests.Conventions;

/// <summary>What the program holds of a data file is what the file says.</summary>
public class CompiledDataTests
{
    private const string Ending = ".tree";

    [Fact]
    public void Compiled_data_is_what_its_file_says()
    {
        var names = typeof(ArchitectureValidator).Assembly.GetManifestResourceNames();
        var compiled = names.Where(name => name.EndsWith(Ending, StringComparison.Ordinal))
            .Select(name => name[..^Ending.Length]).ToList();
        Assert.Equal(names.Where(name => name.EndsWith(".yaml", StringComparison.Ordinal)
            || name.EndsWith(".json", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            compiled.Order(StringComparer.Ordinal));
        foreach (var name in compiled)
        {
            using var stream = typeof(ArchitectureValidator).Assembly.GetManifestResourceStream(name)!;
            using var text = new StreamReader(stream);
            var read = YamlReader.Read(new SourceText(text.ReadToEnd(), name), new()).Tree!;
            var held = CompiledTree.Of(name);
            Assert.Equal(read.Count, held.Count);
            for (var index = 0; index < read.Count; index++)
            {
                // Only places are left out.
                Assert.Equal(read[index] with { Span = default }, held[index]);
            }
        }
    }
}
