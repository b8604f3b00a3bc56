using System.Globalization;
using BenchmarkDotNet.Running;
using IctReferenceFramework.Benchmarks;

// dotnet run -c Release --project tests/IctReferenceFramework.Benchmarks -- --filter '*'
// dotnet run -c Release --project tests/IctReferenceFramework.Benchmarks -- generate 2000 > c2000.yaml
if (args is ["generate", var components])
{
    using var output = new StreamWriter(Console.OpenStandardOutput());
    output.Write(GeneratedDescription.Of(int.Parse(components, CultureInfo.InvariantCulture)));
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(ValidationBenchmarks).Assembly).Run(args);
