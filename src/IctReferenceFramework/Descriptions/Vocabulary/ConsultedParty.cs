namespace IctReferenceFramework.Descriptions.Vocabulary;

/// <summary>Parties consulted (Bên được lấy ý kiến).</summary>
public enum ConsultedParty
{
    /// <summary>ICT ministry (MIC, now MOST) (Bộ chủ quản ICT (Bộ TT&amp;TT; nay Bộ KH&amp;CN)).</summary>
    IctMinistry,

    /// <summary>Other ministry (Bộ, ngành khác).</summary>
    OtherMinistry,

    /// <summary>Local agencies (Cơ quan của địa phương).</summary>
    Agencies,

    /// <summary>Citizens (Người dân).</summary>
    Citizens,

    /// <summary>Businesses (Doanh nghiệp).</summary>
    Businesses,

    /// <summary>Associations (Hội, hiệp hội).</summary>
    Associations,

    /// <summary>Experts, academia (Chuyên gia, viện, trường).</summary>
    Experts,
}
