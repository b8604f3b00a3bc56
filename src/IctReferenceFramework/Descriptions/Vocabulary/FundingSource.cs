namespace IctReferenceFramework.Descriptions.Vocabulary;

/// <summary>Funding (Nguồn vốn).</summary>
public enum FundingSource
{
    /// <summary>State budget (Ngân sách nhà nước).</summary>
    StateBudget,

    /// <summary>Public–private partnership (Hợp tác công – tư).</summary>
    Ppp,

    /// <summary>Service lease (Thuê dịch vụ).</summary>
    Lease,

    /// <summary>Sponsorship (Tài trợ).</summary>
    Sponsorship,

    /// <summary>Private capital (Vốn doanh nghiệp).</summary>
    Private,

    /// <summary>ODA (ODA).</summary>
    Oda,
}
