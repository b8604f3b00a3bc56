namespace IctReferenceFramework.Reports;

/// <summary>An official document that a Word report can be.</summary>
public enum OfficialDocument
{
    /// <summary>A report on how far the architecture complies (báo cáo).</summary>
    Report,

    /// <summary>The sheet of a reviewer: a verdict for each requirement (phiếu thẩm định).</summary>
    AppraisalSheet,

    /// <summary>A submission to the people's committee (tờ trình).</summary>
    Submission,
}
