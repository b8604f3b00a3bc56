namespace IctReferenceFramework.Framework;

/// <summary>Functions that applications have in common: sign-on, payment, notification, maps (SVC-09).</summary>
internal static class SharedFunctions
{
    public static IReadOnlyList<string> All { get; } =
    [
        FunctionIds.SingleSignOn, FunctionIds.PaymentService, FunctionIds.NotificationService, FunctionIds.GisPlatform,
    ];
}
