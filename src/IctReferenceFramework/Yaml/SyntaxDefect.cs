namespace IctReferenceFramework.Yaml;

/// <summary>What is wrong with a text that is not YAML, and where.</summary>
internal readonly record struct SyntaxDefect(SyntaxDefectKind Kind, int Offset);

/// <summary>The slips that people make most.</summary>
internal enum SyntaxDefectKind
{
    Tab,
    UnclosedBracket,
    StrayBracket,
    UnclosedQuote,
    TextAfterQuote,
    TextAfterBracket,
    MissingComma,
}
