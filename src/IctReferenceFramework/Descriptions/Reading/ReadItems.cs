namespace IctReferenceFramework.Descriptions.Reading;

/// <summary>
/// The items that were read under the keys of one item, so that checks that look at them again make no new ones. A
/// chain: an item has few such keys, and readers on several threads never see it half changed.
/// </summary>
internal sealed record ReadItems(string Key, object Items, ReadItems? Earlier)
{
    /// <summary>What was read under a key; null if nothing was yet.</summary>
    public static object? Under(ReadItems? read, string key)
    {
        while (read is not null && read.Key != key)
        {
            read = read.Earlier;
        }

        return read?.Items;
    }
}
