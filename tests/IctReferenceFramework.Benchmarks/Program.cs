using BenchmarkDotNet.Running;
using IctReferenceFramework.Benchmarks;

// dotnet run -c Release --project tests/IctReferenceFramework.Benchmarks -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(ValidationBenchmarks).Assembly).Run(args);
