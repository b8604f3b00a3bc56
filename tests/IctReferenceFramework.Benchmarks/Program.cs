using System.Globalization;
using BenchmarkDotNet.Running;
using IctReferenceFramework.Benchmarks;

// dotnet run -c Release --project tests/IctReferenceFramework.Benchmarks -- --filter '*'
// dotnet run -c Release --project tests/IctReferenceFramework.Benchmarks -- generate 2000 > c2000.yaml
// dotnet run -c Release --project tests/IctReferenceFramework.Benchmarks -- shapes 5000
if (args is ["shapes", var size])
{
    ShapeTimes.Write(Console.Out, int.Parse(size, CultureInfo.InvariantCulture));
    return;
}

if (args is ["generate", var components])
{
    using var output = new StreamWriter(Console.OpenStandardOutput());
    output.Write(GeneratedDescription.Of(int.Parse(components, CultureInfo.InvariantCulture)));
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(ValidationBenchmarks).Assembly).Run(args);
