namespace IctReferenceFramework.Descriptions.Vocabulary;

/// <summary>Kinds of dataset (Loại dữ liệu).</summary>
public enum DatasetKind
{
    /// <summary>Master data (Dữ liệu chủ).</summary>
    Master,

    /// <summary>Reference data (Danh mục dùng chung).</summary>
    Reference,

    /// <summary>Sector data (Dữ liệu chuyên ngành).</summary>
    Sector,

    /// <summary>Observations (Dữ liệu quan trắc, thu thập).</summary>
    Observation,
}
