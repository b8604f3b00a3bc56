using System.Runtime.CompilerServices;
using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Source;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Compliance;

/// <summary>One thing that checks look at: an item of the description, with keys derived from elsewhere.</summary>
/// <param name="Label">What it is called in reasons.</param>
/// <param name="Location">Where it stands.</param>
/// <param name="Item">The item; null for a single value.</param>
internal sealed record CheckedItem(string Label, Location Location, DescriptionItem? Item)
{
    /// <summary>What it is called in reasons.</summary>
    public string Label { get; } = LongText.Middle(Label);

    /// <summary>An item as it is written.</summary>
    public static CheckedItem Of(DescriptionItem item) =>
        new(item.RawValue("id") ?? item.RawValue("name") ?? "", item.Location, item);

    /// <summary>Items as they are written.</summary>
    public static IEnumerable<CheckedItem> Of(IEnumerable<DescriptionItem>? items) => (items ?? []).Select(Of);

    /// <summary>Values of a derived key; null for a key that is not derived.</summary>
    public Func<string, IReadOnlyList<string>?> Derive { get; init; } = static _ => null;

    /// <summary>An item is the same as itself only: comparing what it holds would cost a look at the file.</summary>
    public bool Equals(CheckedItem? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>The values under a key.</summary>
    public IReadOnlyList<string> Values(string key) => Derive(key) ?? Item?.TextsUnder(key) ?? [];

    /// <summary>True if a value of any shape stands under the key.</summary>
    public bool IsFilled(string key) => Derive(key) is { } derived ? derived.Count > 0 : Item?.IsFilled(key) ?? false;

    /// <summary>True if something stands under the key that could not be read.</summary>
    public bool IsUnreadable(string key) => Item?.IsUnreadable(key) ?? false;
}
