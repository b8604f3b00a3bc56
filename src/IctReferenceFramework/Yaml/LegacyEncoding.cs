namespace IctReferenceFramework.Yaml;

/// <summary>Encodings that Vietnamese files were written in before Unicode.</summary>
internal enum LegacyEncoding
{
    /// <summary>TCVN 5712:1993, of the fonts ".VnTime" (ABC).</summary>
    Tcvn3,

    /// <summary>VNI-Windows: a letter, then a byte for its marks.</summary>
    Vni,

    /// <summary>Windows-1258: a letter, then its tone mark.</summary>
    Windows1258,

    /// <summary>UTF-8 that was read as Windows-1252 and saved again.</summary>
    Utf8Twice,
}
