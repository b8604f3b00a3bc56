namespace IctReferenceFramework.Source;

/// <summary>What a file is by its first bytes, where it is no text of this format.</summary>
internal enum FileKind
{
    Unknown,
    Word,
    Excel,
    OldOffice,
    Zip,
    Pdf,
    Rtf,
    Html,
    Xml,
    Picture,
}
