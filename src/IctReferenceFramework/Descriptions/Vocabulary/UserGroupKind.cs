namespace IctReferenceFramework.Descriptions.Vocabulary;

/// <summary>User groups (Nhóm đối tượng sử dụng).</summary>
public enum UserGroupKind
{
    /// <summary>Citizens (Người dân).</summary>
    Citizens,

    /// <summary>Businesses and organisations (Doanh nghiệp, tổ chức).</summary>
    Businesses,

    /// <summary>Authorities and officials (Cơ quan, cán bộ, công chức).</summary>
    Officials,

    /// <summary>Visitors (Du khách).</summary>
    Visitors,

    /// <summary>Vulnerable groups (Nhóm yếu thế).</summary>
    Vulnerable,

    /// <summary>Other systems and cities (Hệ thống, đô thị khác).</summary>
    Systems,
}
