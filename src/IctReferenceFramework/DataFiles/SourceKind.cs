namespace IctReferenceFramework.DataFiles;

/// <summary>What kind of source a statement rests on.</summary>
public enum SourceKind
{
    /// <summary>An official publication (nguồn chính thức).</summary>
    Official,

    /// <summary>A reproduction of an official text (bản chép).</summary>
    Reproduction,

    /// <summary>Press, companies and others who report (nguồn thứ cấp).</summary>
    Secondary,

    /// <summary>An international publication about its own subject (nguồn quốc tế).</summary>
    International,

    /// <summary>A recollection, not checked (nhớ lại).</summary>
    Recollection,

    /// <summary>No source: a proposal (không có nguồn).</summary>
    None,
}
