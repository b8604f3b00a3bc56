namespace IctReferenceFramework.Diagnostics;

/// <summary>The one order in which findings are shown: file, place, rule, message.</summary>
internal sealed class FindingOrder : IComparer<Finding>
{
    public static FindingOrder Instance { get; } = new();

    public int Compare(Finding? x, Finding? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        var order = x.Location.CompareTo(y.Location);
        order = order != 0 ? order : string.CompareOrdinal(x.Rule.Id, y.Rule.Id);
        return order != 0 ? order : string.CompareOrdinal(x.Message.En, y.Message.En);
    }
}
