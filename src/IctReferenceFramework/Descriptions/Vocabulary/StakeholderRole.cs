namespace IctReferenceFramework.Descriptions.Vocabulary;

/// <summary>Stakeholder roles (Vai trò).</summary>
public enum StakeholderRole
{
    /// <summary>Decides (Quyết định).</summary>
    Decide,

    /// <summary>Funds (Cấp vốn, tài trợ).</summary>
    Fund,

    /// <summary>Builds (Xây dựng).</summary>
    Build,

    /// <summary>Procures, leases (Mua sắm, thuê).</summary>
    Procure,

    /// <summary>Operates (Vận hành).</summary>
    Operate,

    /// <summary>Maintains (Bảo trì).</summary>
    Maintain,

    /// <summary>Supplies (Cung cấp).</summary>
    Supply,

    /// <summary>Advises (Tư vấn).</summary>
    Advise,
}
