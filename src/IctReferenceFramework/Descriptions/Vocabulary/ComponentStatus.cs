namespace IctReferenceFramework.Descriptions.Vocabulary;

/// <summary>Component status (Trạng thái thành phần).</summary>
public enum ComponentStatus
{
    /// <summary>Operational (Đang vận hành).</summary>
    Operational,

    /// <summary>On trial, in real use (Đang thử nghiệm, thí điểm).</summary>
    Trial,

    /// <summary>Being built (Đang xây dựng).</summary>
    Building,

    /// <summary>Planned (Theo kế hoạch).</summary>
    Planned,

    /// <summary>Retired (Đã dừng).</summary>
    Retired,
}
