namespace IctReferenceFramework.Descriptions.Vocabulary;

/// <summary>Kinds of project (Loại).</summary>
public enum ProjectKind
{
    /// <summary>Scheme (Đề án).</summary>
    Scheme,

    /// <summary>Plan (Kế hoạch).</summary>
    Plan,

    /// <summary>Investment project (Dự án đầu tư).</summary>
    Investment,

    /// <summary>Service lease (Thuê dịch vụ).</summary>
    Lease,
}
