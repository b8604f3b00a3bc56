using IctReferenceFramework.Fuzz;

// run [--count N] [--seed S]: starts workers for all inputs, waits, sums up. worker FROM COUNT SEED: judges a stretch
// of them.
return args is ["worker", var from, var count, var seed]
    ? Worker.Run(int.Parse(from), int.Parse(count), int.Parse(seed))
    : await Coordinator.RunAsync(Options.Parse(args));
