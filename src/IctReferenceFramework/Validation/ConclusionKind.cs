namespace IctReferenceFramework.Validation;

/// <summary>What can be concluded on a description, in the order in which it is looked at.</summary>
public enum ConclusionKind
{
    /// <summary>The file could not be read, so nothing was assessed (chưa đọc được).</summary>
    NotRead,

    /// <summary>The file has mistakes, so nothing is concluded (tệp có lỗi: chưa kết luận).</summary>
    MistakesInFile,

    /// <summary>Less than half of the weight was assessed (chưa đủ căn cứ đánh giá).</summary>
    TooLittleAssessed,

    /// <summary>Mandatory requirements are not met, or in part (còn yêu cầu bắt buộc chưa đáp ứng).</summary>
    MandatoryOpen,

    /// <summary>Only recommended or optional requirements are open (còn yêu cầu khuyến nghị).</summary>
    OthersOpen,

    /// <summary>All that was assessed is met or tolerated (mọi yêu cầu đã xét đều đáp ứng).</summary>
    NothingOpen,
}
