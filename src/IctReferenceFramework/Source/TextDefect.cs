namespace IctReferenceFramework.Source;

/// <summary>Why a file is not a readable text.</summary>
internal enum TextDefect
{
    None,
    InvalidByte,
    Utf16,
    Utf32,
    OtherFile,
    ControlCharacter,
}
