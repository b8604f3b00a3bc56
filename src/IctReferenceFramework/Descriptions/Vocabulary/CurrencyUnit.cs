namespace IctReferenceFramework.Descriptions.Vocabulary;

/// <summary>Currency units (Đơn vị tiền).</summary>
public enum CurrencyUnit
{
    /// <summary>dong (đồng).</summary>
    Vnd,

    /// <summary>million dong (triệu đồng).</summary>
    MillionVnd,

    /// <summary>billion dong (tỷ đồng).</summary>
    BillionVnd,

    /// <summary>trillion dong (nghìn tỷ đồng).</summary>
    TrillionVnd,

    /// <summary>US dollar (đô la Mỹ).</summary>
    Usd,

    /// <summary>million US dollars (triệu đô la Mỹ).</summary>
    MillionUsd,
}
