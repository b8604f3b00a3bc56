using System.Diagnostics;
using System.Globalization;

namespace IctReferenceFramework.Fuzz;

/// <summary>Starts workers, watches that each makes progress, sums up what they say.</summary>
internal static class Coordinator
{
    /// <summary>The other engine judges 1,000 files an hour and process.</summary>
    private const int OfAWorker = 900;

    /// <summary>An input that takes longer hangs.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>
    /// Of all descriptions so many percent have to get as far as the assessment, or little was tried.
    /// </summary>
    private const int LeastAssessed = 60;

    public static async Task<int> RunAsync(Options options)
    {
        var stretches = Enumerable.Range(0, (options.Count + OfAWorker - 1) / OfAWorker)
            .Select(i => (From: i * OfAWorker, Count: Math.Min(OfAWorker, options.Count - (i * OfAWorker)))).ToList();
        var sums = new int[5];
        var failures = 0;
        await Parallel.ForEachAsync(stretches, new ParallelOptions { MaxDegreeOfParallelism = options.Processes },
            async (stretch, _) =>
        {
            var (counts, said) = await WorkAsync(stretch.From, stretch.Count, options.Seed);
            lock (sums)
            {
                for (var i = 0; counts is not null && i < sums.Length; i++)
                {
                    sums[i] += counts[i];
                }

                failures += counts is null ? 1 : 0;
                Console.Write(said);
            }
        });
        var (inputs, descriptions, assessed, accepted, failed) = (sums[0], sums[1], sums[2], sums[3], sums[4]);
        var share = descriptions == 0 ? 0 : 100.0 * assessed / descriptions;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"fuzz: seed {options.Seed}, {inputs} inputs of {options.Count}: {descriptions} descriptions, "
                + $"{assessed} of them assessed ({share:0.0} %), {inputs - descriptions} data files, {accepted} "
                + $"of them accepted; {failed + failures} failures"));
        return failed + failures > 0 || inputs != options.Count || share < LeastAssessed ? 1 : 0;
    }

    private static async Task<(int[]? Counts, string Said)> WorkAsync(int from, int count, int seed)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, Arguments(from, count, seed))
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        string? last = null, line;
        var other = new List<string>();
        while ((line = await NextAsync(process)) is not null)
        {
            last = int.TryParse(line, out _) ? line : last;
            if (!int.TryParse(line, out _))
            {
                other.Add(line);
            }
        }

        var isHanging = !process.HasExited && !process.WaitForExit(1000);
        if (isHanging)
        {
            process.Kill(entireProcessTree: true);
        }

        var said = await output;
        var counts = said.Split('\n').FirstOrDefault(each => each.StartsWith("COUNTS ", StringComparison.Ordinal));
        return counts is not null && !isHanging
            ? ([.. counts.Split(' ').Skip(1).Select(int.Parse)],
                string.Concat(said.Split('\n').Where(each => each.Length > 0 && each != counts)
                .Select(each => each + "\n")))
            : (null, $"FAILED {last}: the process "
                + $"{(isHanging ? "hangs" : "ended")}\n{string.Join('\n', other.Take(20))}\n{said}");
    }

    // Null at the end of the stream, or if nothing was said for too long.
    private static async Task<string?> NextAsync(Process process)
    {
        var next = process.StandardError.ReadLineAsync();
        return await Task.WhenAny(next, Task.Delay(Patience)) == next ? await next : null;
    }

    private static string[] Arguments(int from, int count, int seed)
    {
        string[] worker = ["worker",
            .. new[] { from, count, seed }.Select(number => number.ToString(CultureInfo.InvariantCulture))];
        return Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet"
            ? [typeof(Coordinator).Assembly.Location, .. worker] : worker;
    }
}
