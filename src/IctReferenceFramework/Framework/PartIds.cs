namespace IctReferenceFramework.Framework;

/// <summary>Ids of the parts of the framework of 2019.</summary>
public static class PartIds
{
    /// <summary>Lớp Đối tượng sử dụng / Users layer.</summary>
    public const string Users = "users";

    /// <summary>Lớp Ứng dụng thông minh / Smart application layer.</summary>
    public const string Applications = "applications";

    /// <summary>Lớp Hỗ trợ dịch vụ và dữ liệu / Service and data support layer.</summary>
    public const string ServicesAndData = "services-and-data";

    /// <summary>Lớp Điện toán và lưu trữ / Computing and storage layer.</summary>
    public const string ComputingAndStorage = "computing-and-storage";

    /// <summary>Lớp Mạng kết nối / Network layer.</summary>
    public const string Network = "network";

    /// <summary>Lớp Thu thập dữ liệu / Data acquisition layer.</summary>
    public const string DataAcquisition = "data-acquisition";

    /// <summary>Hệ thống Bảo mật / Security system.</summary>
    public const string Security = "security";

    /// <summary>Hệ thống Xây dựng / Construction system.</summary>
    public const string Construction = "construction";

    /// <summary>Hệ thống Bảo trì và hoạt động / Maintenance and operation system.</summary>
    public const string OperationsAndMaintenance = "operations-and-maintenance";

    /// <summary>Hệ thống Định danh / Identification system.</summary>
    public const string Identification = "identification";

    /// <summary>Hệ thống Định vị / Positioning system.</summary>
    public const string Positioning = "positioning";

    /// <summary>
    /// Trung tâm xử lý điều hành thông tin tập trung, đa nhiệm / Centralised multi-tasking information processing and
    /// operations centre.
    /// </summary>
    public const string OperationsCentre = "operations-centre";
}
