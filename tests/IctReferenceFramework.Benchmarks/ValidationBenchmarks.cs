using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace IctReferenceFramework.Benchmarks;

/// <summary>
/// Validation with every rule and the assessment, warm. What counts is the ratio: time for each component at 20,000
/// should be at most 1.2 times that at 2,000.
/// </summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 2, iterationCount: 5)]
[MemoryDiagnoser]
public class ValidationBenchmarks
{
    private static readonly string[] Parts = ["applications", "services-and-data", "computing-and-storage", "network"];

    private readonly ArchitectureValidator _validator = new(new() { AsOf = new(2026, 11, 22) });
    private string _text = "";

    [Params(20, 2_000, 20_000)]
    public int Components { get; set; }

    [GlobalSetup]
    public void Setup() => _text = Description(Components);

    [Benchmark]
    public int Validate() => _validator.ValidateText(_text, "benchmark.yaml").Findings.Count;

    private static string Description(int components)
    {
        var text = new StringBuilder(
            """
            format: 1
            framework: 829-2019
            document:
              title: Kiến trúc ICT phát triển đô thị thông minh
              version: "1.0"
              status: draft
              locality: { code: "12", name: Lai Châu }
            layers:

            """);
        foreach (var part in Parts)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {part}:\n    components:\n");
            for (var i = 0; i < components / Parts.Length; i++)
            {
                text.Append(CultureInfo.InvariantCulture,
                    $"      - id: {part}-{i}\n        name: Thành phần số {i}\n        status: operational\n");
                text.Append(part == "applications" ? "        domain: transport\n" : "");
                text.Append("        goal: Phục vụ người dân và doanh nghiệp\n        owner: Sở Khoa học và Công "
                    + "nghệ\n        security-level: 3\n");
                text.Append(CultureInfo.InvariantCulture,
                    $"        uses: [{part}-{Math.Max(0, i - 1)}]\n        evidence: [tai-lieu]\n");
            }
        }

        return text.Append("documents:\n  - { id: tai-lieu, title: Hồ sơ }\n").ToString();
    }
}
