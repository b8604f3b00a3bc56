using IctReferenceFramework.Benchmarks;

namespace IctReferenceFramework.Tests.Hosts;

/// <summary>
/// What one validation allocates, which a service pays again for each request. Bytes do not depend on what else the
/// machine does, as times do. Programs that are built for debugging allocate a little more.
/// </summary>
public class AllocationTests
{
    [Theory]
    [InlineData(20, 6.0)]
    [InlineData(2_000, 120.0)]
    public void A_validation_allocates_no_more_than_it_did(int components, double mebibytes)
    {
        var validator = new ArchitectureValidator(new() { AsOf = new(2026, 11, 22) });
        var text = GeneratedDescription.Of(components);
        validator.ValidateText(text, "x.yaml");
        var before = GC.GetAllocatedBytesForCurrentThread();
        validator.ValidateText(text, "x.yaml");
        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / 1024.0 / 1024.0;
        Assert.True(allocated <= mebibytes, $"{allocated:0.00} MiB for {text.Length} characters");
    }
}
