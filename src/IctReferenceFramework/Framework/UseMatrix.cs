using IctReferenceFramework.DataFiles;

namespace IctReferenceFramework.Framework;

/// <summary>Who may use whom.</summary>
internal sealed class UseMatrix
{
    private readonly Dictionary<(string From, string To), UsePermission> _cells;

    internal UseMatrix(Dictionary<(string From, string To), UsePermission> cells, string principle,
        Provenance provenance)
    {
        _cells = cells;
        Principle = principle;
        Provenance = provenance;
    }

    /// <summary>Id of the principle that it rests on.</summary>
    public string Principle { get; }

    /// <summary>Where it comes from.</summary>
    public Provenance Provenance { get; }

    /// <summary>Whether components of one part may use those of another; what is not named is forbidden.</summary>
    /// <param name="from">Id of the part that uses.</param>
    /// <param name="to">Id of the part that is used.</param>
    public UsePermission this[string from, string to] => _cells.GetValueOrDefault((from, to));
}
