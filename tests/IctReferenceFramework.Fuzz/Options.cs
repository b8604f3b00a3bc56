namespace IctReferenceFramework.Fuzz;

/// <summary>How many inputs, from which seed on, in how many processes at once.</summary>
internal sealed record Options(int Count, int Seed, int Processes)
{
    public static Options Parse(string[] args)
    {
        int Value(string name, int otherwise) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length
            ? int.Parse(args[at + 1]) : otherwise;
        return new(Value("--count", 20_000), Value("--seed", 829), Value("--processes", Environment.ProcessorCount));
    }
}
