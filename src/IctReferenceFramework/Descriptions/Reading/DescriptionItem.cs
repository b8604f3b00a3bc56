using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using IctReferenceFramework.Source;
using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.Descriptions.Reading;

/// <summary>
/// A section or item of a description. It is either a view into a file that was read, where each value knows its
/// place and what is wrong or absent reads as <see langword="null"/> or empty, or it was built in code with an object
/// initialiser. Each property names its key once; so items can also be asked by key.
/// </summary>
public abstract class DescriptionItem
{
    private static readonly ConcurrentDictionary<string, string> Keys = new(StringComparer.Ordinal);

    private Dictionary<string, object>? _built;
    private YamlNode? _node;
    private ReadContext? _context;
    private ReadItems? _items;

    /// <summary>The place of the item: its id, else its name, else its key or first line.</summary>
    public Location Location =>
        _node is not { } node ? Location.None
        : WrittenText("id")?.Location ?? Readable("name")?.Location
        ?? (node.KeyOrSelf.Index != node.Index ? node.KeyOrSelf.Location : node.Location);

    /// <summary>True if the item was read from a file.</summary>
    internal bool IsRead => _node is not null;

    internal YamlNode Node => _node ?? throw new InvalidOperationException("The item was built in code.");

    /// <summary>What was set in code, in the order of setting.</summary>
    internal IEnumerable<KeyValuePair<string, object>> Built => _built ?? [];

    internal void Attach(YamlNode node, ReadContext context) => (_node, _context) = (node, context);

    /// <summary>True if a readable value stands under the key.</summary>
    internal bool IsFilled(string key) => Readable(key) is not null || BuiltUnder(key) is not null;

    /// <summary>True if something stands under the key that was reported as wrong.</summary>
    internal bool IsUnreadable(string key) =>
        _context is { Unreadable.Count: > 0 } context && _node?.Find(key) is { } entry
            && context.IsLost(entry.Value.Index);

    /// <summary>Keys under which something stands that was reported as wrong.</summary>
    internal IEnumerable<string> UnreadableKeys =>
        _node is { } node && _context!.Unreadable.Count > 0
            ? node.Entries.Where(entry => _context.IsLost(entry.Value.Index)).Select(entry => entry.Key.Text) : [];

    /// <summary>All places of the file where something stands that was reported as wrong, as 'list/key'.</summary>
    internal IEnumerable<string> UnreadablePlaces =>
        _node is { } node ? _context!.Unreadable.Where(_context.IsLost).Select(index => PlaceOf(new(node.Tree, index)))
            .Distinct() : [];

    /// <summary>The place of a key; of an absent key the place of the item.</summary>
    /// <param name="key">A key as it is written in files, such as <c>security-level</c>.</param>
    /// <returns>A place in the file; <see cref="Location.None"/> of an item built in code.</returns>
    public Location LocationOf(string key) => _node?.Find(key)?.Key.Location ?? Location;

    /// <summary>The texts under a key: that of a plain value, or those of a list of them.</summary>
    internal IReadOnlyList<string> TextsUnder(string key) => Readable(key) switch
    {
        { IsScalar: true } value => [value.Text],
        { Kind: YamlKind.Sequence } list =>
            [.. list.Items.Where(item => item.IsScalar && IsReadable(item)).Select(item => item.Text)],
        _ => [],
    };

    /// <summary>The text under a key even if it has the wrong form: a wrong id must still resolve.</summary>
    internal Sourced<string>? RawText(string key) =>
        WrittenText(key) is { } value ? new(value.Text, value.Location) : BuiltUnder(key) as Sourced<string>;

    /// <summary>The text under a key even if it has the wrong form, without its place.</summary>
    internal string? RawValue(string key) => WrittenText(key)?.Text ?? (BuiltUnder(key) as Sourced<string>)?.Value;

    private YamlNode? WrittenText(string key) =>
        _node?.Find(key)?.Value is { IsScalar: true, Text.Length: > 0 } value ? value : null;

    // The list that the item is of, or the section, and the key.
    private static string PlaceOf(YamlNode node)
    {
        while (!node.IsRoot && node.Parent.Kind == YamlKind.Sequence)
        {
            node = node.Parent;
        }

        var holder = node.IsRoot ? node : node.Parent;
        while (!holder.IsRoot && holder.Parent.Kind == YamlKind.Sequence)
        {
            holder = holder.Parent;
        }

        return $"{(holder.IsRoot ? "" : holder.KeyOrSelf.Text)}/{(node.IsRoot ? "" : node.KeyOrSelf.Text)}";
    }

    private protected Sourced<string>? GetText([CallerMemberName] string property = "") =>
        One<string>(KeyOf(property), ScalarParsers.Text);

    private protected Sourced<int>? GetWhole([CallerMemberName] string property = "") =>
        One<int>(KeyOf(property), ScalarParsers.Whole);

    private protected Sourced<double>? GetNumber([CallerMemberName] string property = "") =>
        One<double>(KeyOf(property), ScalarParsers.Number);

    private protected Sourced<bool>? GetFlag([CallerMemberName] string property = "") =>
        One<bool>(KeyOf(property), ScalarParsers.Flag);

    private protected Sourced<DateOnly>? GetDate([CallerMemberName] string property = "") =>
        One<DateOnly>(KeyOf(property), ScalarParsers.Date);

    private protected Sourced<PartialDate>? GetStart([CallerMemberName] string property = "") =>
        One<PartialDate>(KeyOf(property), ScalarParsers.Start);

    private protected Sourced<T>? GetChoice<T>([CallerMemberName] string property = "")
        where T : struct, Enum => One<T>(KeyOf(property), ScalarParsers.Choice);

    private protected IReadOnlyList<Sourced<string>> GetTexts([CallerMemberName] string property = "") =>
        Many<string>(KeyOf(property), ScalarParsers.Text);

    private protected IReadOnlyList<Sourced<T>> GetChoices<T>([CallerMemberName] string property = "")
        where T : struct, Enum => Many<T>(KeyOf(property), ScalarParsers.Choice);

    private protected T? GetItem<T>([CallerMemberName] string property = "")
        where T : DescriptionItem, new()
    {
        var key = KeyOf(property);
        return Readable(key) is not { Kind: YamlKind.Mapping } node ? BuiltUnder(key) as T
            : ReadItems.Under(_items, key) as T ?? Remember(key, View<T>(node));
    }

    private protected IReadOnlyList<T> GetItems<T>([CallerMemberName] string property = "")
        where T : DescriptionItem, new()
    {
        var key = KeyOf(property);
        if (Known<T>(key, out var list) is { } known)
        {
            return known;
        }

        var items = new List<T>();
        foreach (var item in list)
        {
            if (item.Kind == YamlKind.Mapping && IsReadable(item))
            {
                items.Add(View<T>(item));
            }
        }

        return Remember(key, items);
    }

    /// <summary>A list of items, or one item that stands alone.</summary>
    private protected IReadOnlyList<T> GetOneOrMore<T>([CallerMemberName] string property = "")
        where T : DescriptionItem, new() =>
        Readable(KeyOf(property)) is { Kind: YamlKind.Mapping } node ? [View<T>(node)] : GetItems<T>(property);

    private protected IReadOnlyList<JustifiedUse> GetReasons([CallerMemberName] string property = "") =>
        Readable(KeyOf(property)) is { Kind: YamlKind.Mapping } node
            ? [.. node.Entries
                .Where(entry => IsReadable(entry.Value) && entry.Value.IsScalar)
                .Select(entry => new JustifiedUse(
                    new(entry.Key.Text, entry.Key.Location), new(entry.Value.Text, entry.Value.Location)))]
            : BuiltUnder(KeyOf(property)) as IReadOnlyList<JustifiedUse> ?? [];

    /// <summary>Takes a value given in code; an absent or empty one is as if it had not been given.</summary>
    private protected void Put(object? value, [CallerMemberName] string property = "")
    {
        var key = KeyOf(property);
        if (value is System.Collections.IEnumerable list and not string
            && list.Cast<object?>().Any(item => item is null))
        {
            throw new ArgumentException($"The list '{key}' contains null.", nameof(value));
        }

        if (value is not null and not System.Collections.ICollection { Count: 0 })
        {
            (_built ??= new(StringComparer.Ordinal))[key] = value;
        }
    }

    private object? BuiltUnder(string key) => _built?.GetValueOrDefault(key);

    // A list that was built or has been read; null if it is to be read now, from the list in the file.
    private IReadOnlyList<T>? Known<T>(string key, out YamlItems list)
    {
        if (Readable(key) is { Kind: YamlKind.Sequence } written)
        {
            list = written.Items;
            return ReadItems.Under(_items, key) as IReadOnlyList<T>;
        }

        list = default;
        return BuiltUnder(key) as IReadOnlyList<T> ?? [];
    }

    // Two threads that read at once make two lists of the same; either is right.
    private T Remember<T>(string key, T items)
        where T : class
    {
        _items = new(key, items, _items);
        return items;
    }

    // The key of a property is its name in the spelling of files, worked out once.
    private static string KeyOf(string property) => Keys.GetOrAdd(property, static name => Kebab.Of(name));

    private YamlNode? Readable(string key) =>
        _node?.Find(key)?.Value is { } value && IsReadable(value) ? value : null;

    private bool IsReadable(YamlNode node) => !_context!.Unreadable.Contains(node.Index);

    private T View<T>(YamlNode node)
        where T : DescriptionItem, new()
    {
        var item = new T();
        item.Attach(node, _context!);
        return item;
    }

    private Sourced<T>? One<T>(string key, ScalarParser<T> parse)
        where T : notnull =>
        Readable(key) is { IsScalar: true } node && parse(node, out var value)
            ? new(value, node.Location)
            : BuiltUnder(key) as Sourced<T>;

    private IReadOnlyList<Sourced<T>> Many<T>(string key, ScalarParser<T> parse)
        where T : notnull
    {
        if (Known<Sourced<T>>(key, out var list) is { } known)
        {
            return known;
        }

        var values = new List<Sourced<T>>();
        foreach (var item in list)
        {
            if (item.IsScalar && IsReadable(item) && parse(item, out var value))
            {
                values.Add(new(value, item.Location));
            }
        }

        return Remember(key, values);
    }
}
