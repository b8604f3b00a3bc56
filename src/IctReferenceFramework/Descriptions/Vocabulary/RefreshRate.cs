namespace IctReferenceFramework.Descriptions.Vocabulary;

/// <summary>Refresh (Tần suất cập nhật).</summary>
public enum RefreshRate
{
    /// <summary>Real time (Thời gian thực).</summary>
    RealTime,

    /// <summary>Hourly (Hằng giờ).</summary>
    Hourly,

    /// <summary>Daily (Hằng ngày).</summary>
    Daily,

    /// <summary>Weekly (Hằng tuần).</summary>
    Weekly,

    /// <summary>Monthly (Hằng tháng).</summary>
    Monthly,

    /// <summary>Quarterly (Hằng quý).</summary>
    Quarterly,

    /// <summary>Yearly (Hằng năm).</summary>
    Yearly,

    /// <summary>On event (Theo sự kiện).</summary>
    OnEvent,
}
