namespace IctReferenceFramework.Portfolios;

/// <summary>Whether a locality stands in both of two portfolios.</summary>
internal enum PortfolioChangeKind
{
    /// <summary>In both.</summary>
    Compared,

    /// <summary>In the later one only.</summary>
    New,

    /// <summary>In the earlier one only.</summary>
    Gone,
}
