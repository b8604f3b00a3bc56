namespace IctReferenceFramework.Descriptions.Vocabulary;

/// <summary>Access to data (Phạm vi chia sẻ).</summary>
public enum DataAccess
{
    /// <summary>Open (Mở).</summary>
    Open,

    /// <summary>Shared between agencies (Chia sẻ trong cơ quan nhà nước).</summary>
    Shared,

    /// <summary>Restricted (Hạn chế).</summary>
    Restricted,
}
