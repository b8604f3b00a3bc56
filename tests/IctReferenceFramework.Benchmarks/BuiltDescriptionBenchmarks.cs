using System.Globalization;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Descriptions.Vocabulary;

namespace IctReferenceFramework.Benchmarks;

/// <summary>
/// A description built in code against the same one as text, both with a finding or two for each component. The ratio
/// should be at most 1.5.
/// </summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 5, iterationCount: 15)]
public class BuiltDescriptionBenchmarks
{
    private readonly ArchitectureValidator _validator = new(new() { AsOf = new(2026, 11, 22) });
    private ArchitectureDescription _description = new();
    private string _text = "";

    [Params(500, 2_000, 4_000)]
    public int Components { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _description = Description(Components);
        _text = _description.ToYaml();
    }

    [Benchmark(Baseline = true)]
    public int AsText() => _validator.ValidateText(_text, "benchmark.yaml").Findings.Count;

    [Benchmark]
    public int AsObjects() => _validator.Validate(_description)
        .Findings.Sum(finding => finding.Location.ToString().Length);

    private static ArchitectureDescription Description(int components) => new()
    {
        Format = 1,
        Framework = "829-2019",
        Document = new()
        {
            Title = "Kiến trúc ICT phát triển đô thị thông minh",
            Version = "1.0",
            Status = DocumentStatus.Draft,
            Locality = new() { Code = "12", Name = "Lai Châu" },
        },
        Layers = new()
        {
            Network = new() { Components = [.. Enumerable.Range(0, components).Select(Component)] },
        },
    };

    private static Component Component(int number) => new()
    {
        Id = Id(number),
        Name = Id(number),
        Status = ComponentStatus.Operational,
        Functions = ["backbone-network", "misspelt"],
        Uses = [Id(number - 1)],
    };

    private static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"mang-{number}");
}
