using BenchmarkDotNet.Running;
using IctReferenceFramework.Benchmarks;

// dotnet run -c Release --project tests/IctReferenceFramework.Benchmarks
BenchmarkRunner.Run<ValidationBenchmarks>();
