namespace IctReferenceFramework.Descriptions.Vocabulary;

/// <summary>Classes of information (Phân loại thông tin).</summary>
public enum InformationClass
{
    /// <summary>Public (Công cộng).</summary>
    Public,

    /// <summary>Private (internal) (Riêng).</summary>
    Private,

    /// <summary>Personal (Dữ liệu cá nhân).</summary>
    Personal,

    /// <summary>Sensitive personal (Dữ liệu cá nhân nhạy cảm).</summary>
    SensitivePersonal,

    /// <summary>State secret (Bí mật nhà nước).</summary>
    StateSecret,
}
