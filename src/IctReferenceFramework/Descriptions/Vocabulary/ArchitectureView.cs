namespace IctReferenceFramework.Descriptions.Vocabulary;

/// <summary>Component architectures (Kiến trúc thành phần).</summary>
public enum ArchitectureView
{
    /// <summary>Business (Nghiệp vụ).</summary>
    Business,

    /// <summary>Application (Ứng dụng).</summary>
    Application,

    /// <summary>Data (Dữ liệu).</summary>
    Data,

    /// <summary>Technology (Công nghệ).</summary>
    Technology,

    /// <summary>Knowledge management (Quản lý tri thức).</summary>
    Knowledge,

    /// <summary>ICT architecture (Kiến trúc ICT).</summary>
    Ict,

    /// <summary>Security (An toàn thông tin).</summary>
    Security,
}
