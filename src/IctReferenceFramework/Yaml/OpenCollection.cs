namespace IctReferenceFramework.Yaml;

/// <summary>A collection whose end has not come yet.</summary>
internal sealed class OpenCollection(int index, bool isMapping, bool isInMerge, bool isImplicit)
{
    private bool _isValueNext;
    private KeysSoFar? _keys;

    public int Index => index;

    public bool IsImplicit => isImplicit;

    public bool IsFlow { get; init; }

    /// <summary>Column of the nearest block collection, counted from 0.</summary>
    public int Column { get; init; }

    /// <summary>True if the next node is a key.</summary>
    public bool IsKeyNext => isMapping && !_isValueNext;

    /// <summary>True if a key has been read and its value has not.</summary>
    public bool IsValueMissing => _isValueNext;

    /// <summary>True while the keys of an item are read whose dash was forgotten.</summary>
    public bool IsWithoutDash { get; set; }

    public KeysSoFar Keys => _keys ??= new();

    /// <summary>True if the key just read is a merge key.</summary>
    public bool IsMergeKeyRead { get; set; }

    /// <summary>True if the next node belongs to the value of a merge key.</summary>
    public bool IsInMerge => isInMerge || IsMergeKeyRead;

    /// <summary>Takes note of a child; true if the child is a key.</summary>
    public bool AfterNode()
    {
        var wasKey = isMapping && !_isValueNext;
        _isValueNext = wasKey;
        IsMergeKeyRead = false;
        return wasKey;
    }
}
