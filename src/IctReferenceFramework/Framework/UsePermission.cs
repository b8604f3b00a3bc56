namespace IctReferenceFramework.Framework;

/// <summary>Whether one part may use another.</summary>
internal enum UsePermission
{
    /// <summary>It may not (không được phép).</summary>
    Forbidden,

    /// <summary>It may, with a reason (khi có lý do).</summary>
    WithReason,

    /// <summary>It may (được phép).</summary>
    Allowed,
}
