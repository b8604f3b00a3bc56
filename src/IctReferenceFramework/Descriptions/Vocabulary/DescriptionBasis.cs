namespace IctReferenceFramework.Descriptions.Vocabulary;

/// <summary>Basis of the description (Căn cứ mô tả).</summary>
public enum DescriptionBasis
{
    /// <summary>Written by the locality (Do địa phương lập).</summary>
    Official,

    /// <summary>Compiled from public sources (Tổng hợp từ nguồn công khai).</summary>
    PublicSources,
}
