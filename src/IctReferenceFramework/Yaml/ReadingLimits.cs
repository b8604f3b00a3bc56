namespace IctReferenceFramework.Yaml;

/// <summary>How large a file may be. Beyond a limit there is one finding and nothing else is read.</summary>
public sealed record ReadingLimits
{
    /// <summary>Bytes of a file; 32 MiB unless told.</summary>
    public long MaxBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>Levels of nesting; 64 unless told.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>Mappings, sequences and scalars of a file together, keys included; 1,000,000 unless told.</summary>
    public int MaxNodes { get; init; } = 1_000_000;
}
