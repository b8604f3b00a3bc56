namespace IctReferenceFramework.Descriptions.Vocabulary;

/// <summary>Non-technological measures (Giải pháp phi công nghệ).</summary>
public enum MeasureKind
{
    /// <summary>Training (Đào tạo, hướng dẫn).</summary>
    Training,

    /// <summary>Communication (Truyền thông).</summary>
    Communication,

    /// <summary>Accessibility (Hỗ trợ tiếp cận).</summary>
    Accessibility,

    /// <summary>Organisation, staff (Tổ chức, nhân lực).</summary>
    Organisation,

    /// <summary>Regulation (Quy chế, quy định).</summary>
    Regulation,

    /// <summary>Incentive (Khuyến khích).</summary>
    Incentive,
}
