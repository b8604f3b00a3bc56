namespace IctReferenceFramework.Source;

/// <summary>What came of decoding a file.</summary>
/// <param name="Source">The text, or the part of it before the defect.</param>
/// <param name="Defect">What is wrong, if anything.</param>
/// <param name="Offset">Of an invalid byte its offset in the file in bytes, of a control character its offset in the
/// text.</param>
internal sealed record DecodedText(SourceText Source, TextDefect Defect, int Offset)
{
    /// <summary>The invalid byte.</summary>
    public byte Byte { get; init; }

    /// <summary>What the file is instead of a text.</summary>
    public FileKind Kind { get; init; }
}
