namespace IctReferenceFramework.Descriptions.Vocabulary;

/// <summary>Redundancy (Dự phòng).</summary>
public enum Redundancy
{
    /// <summary>None (Không).</summary>
    None,

    /// <summary>Standby (Dự phòng chờ).</summary>
    Standby,

    /// <summary>Active–active (Hoạt động song song).</summary>
    ActiveActive,

    /// <summary>Second site (Trung tâm dự phòng).</summary>
    SecondSite,

    /// <summary>Diverse paths (Đa tuyến, đa truy nhập).</summary>
    DiversePath,
}
