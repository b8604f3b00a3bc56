namespace IctReferenceFramework.Descriptions.Vocabulary;

/// <summary>Stakeholder sectors (Khu vực).</summary>
public enum StakeholderSector
{
    /// <summary>Public agency (Cơ quan nhà nước).</summary>
    Agency,

    /// <summary>Enterprise (Doanh nghiệp).</summary>
    Enterprise,

    /// <summary>Academia (Viện, trường).</summary>
    Academia,

    /// <summary>Association (Hội, hiệp hội).</summary>
    Association,

    /// <summary>Community (Cộng đồng, người dân).</summary>
    Community,

    /// <summary>International organisation (Tổ chức quốc tế).</summary>
    International,
}
