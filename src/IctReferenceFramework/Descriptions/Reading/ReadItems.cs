namespace IctReferenceFramework.Descriptions.Reading;

/// <summary>
/// The items that were read under the keys of one item, so that checks that look at them again make no new ones. A
/// chain: an item has few such keys, and readers on several threads never see it half changed.
/// </summary>
internal sealed class ReadItems(string key, object items, ReadItems? earlier)
{
    /// <summary>What was read under a key; null if nothing was yet.</summary>
    public static object? Under(ReadItems? read, string key)
    {
        for (; read is not null; read = read.Earlier)
        {
            if (ReferenceEquals(read.Key, key) || string.Equals(read.Key, key, StringComparison.Ordinal))
            {
                return read.Items;
            }
        }

        return null;
    }

    private string Key => key;

    private object Items => items;

    private ReadItems? Earlier => earlier;
}
