using System.Diagnostics;
using System.Globalization;

namespace IctReferenceFramework.Benchmarks;

/// <summary>
/// How the time of a validation grows with each shape: 1 is linear, 2 quadratic. The exponent is that of the last
/// doubling, the time of a small file taken off; of three runs the fastest counts.
/// </summary>
internal static class ShapeTimes
{
    private const int Least = 20;
    private const int Runs = 3;

    public static void Write(TextWriter writer, int size)
    {
        var validator = new ArchitectureValidator(new() { AsOf = new(2026, 11, 22) });
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| shape | {size} | {2 * size} | {4 * size} | exponent |"));
        writer.WriteLine("|---|---|---|---|---|");
        foreach (var (name, of) in Shapes.All)
        {
            var floor = Seconds(validator, of(Least));
            double[] times = [.. new[] { size, 2 * size, 4 * size }.Select(each => Seconds(validator, of(each)))];
            var exponent = Math.Log2(Math.Max(1e-6, times[2] - floor) / Math.Max(1e-6, times[1] - floor));
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {name} | {times[0]:0.000} | {times[1]:0.000} | {times[2]:0.000} | {exponent:0.00} |"));
        }
    }

    private static double Seconds(ArchitectureValidator validator, string text)
    {
        var least = double.MaxValue;
        for (var run = 0; run < Runs; run++)
        {
            GC.Collect();
            var watch = Stopwatch.StartNew();
            validator.ValidateText(text, "shape.yaml");
            least = Math.Min(least, watch.Elapsed.TotalSeconds);
        }

        return least;
    }
}
