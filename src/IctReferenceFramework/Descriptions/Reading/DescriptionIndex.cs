using IctReferenceFramework.Text;
using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.Descriptions.Reading;

/// <summary>Who is called what in a description, and where each name is used.</summary>
internal sealed class DescriptionIndex
{
    private readonly HashSet<(ReferenceKind Kind, string Id)> _declared = [];
    private readonly Dictionary<ReferenceKind, int> _withoutId = [];
    private readonly HashSet<string> _unread = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ArchitectureElement> _elements = new(StringComparer.Ordinal);
    private readonly List<Reference> _references = [];
    private readonly bool _isCutOff;

    public DescriptionIndex(ArchitectureDescription description, IReadOnlySet<int> unreadable)
    {
        var items = ItemsOf(description).Select(item => (item.Kind, Id: item.Item.RawText("id"))).ToList();
        Declarations = [.. items.Where(item => item.Id is not null)
            .Select(item => new Declaration(item.Kind, item.Id!.Value, item.Id.Location))];
        foreach (var kind in Enum.GetValues<ReferenceKind>())
        {
            _withoutId[kind] = IsSectionLost(description, kind) ? int.MaxValue
                : items.Count(item => item.Kind == kind && item.Id is null);
        }

        foreach (var declaration in Declarations)
        {
            _declared.Add((declaration.Kind, declaration.Id));

            // An id of the wrong form is reported where it is given; a use in the right form is right.
            if (Spelling.ToId(declaration.Id) is { } right && right != declaration.Id)
            {
                _declared.Add((declaration.Kind, right));
            }
        }

        foreach (var element in description.Elements)
        {
            if (element.RawText("id") is { } id)
            {
                _elements.TryAdd(id.Value, element);
            }
        }

        if (description.IsRead)
        {
            _isCutOff = description.Node.Flags.HasFlag(YamlFlags.Incomplete);
            Walk(description.Node, unreadable);
        }
    }

    /// <summary>All ids that are given, in the order of the framework.</summary>
    public IReadOnlyList<Declaration> Declarations { get; }

    /// <summary>All places that name something, in the order of the file.</summary>
    public IReadOnlyList<Reference> References => _references;

    /// <summary>
    /// True if the id is given to a thing of this kind, or stands in a part of the file that could not be read: the
    /// finding about that part is enough.
    /// </summary>
    public bool Resolves(Reference reference) =>
        _declared.Contains((reference.Kind, reference.Id)) || _unread.Contains(reference.Id) || _isCutOff;

    /// <summary>True if the id is given to a thing of this kind.</summary>
    public bool IsDeclared(ReferenceKind kind, string id) => _declared.Contains((kind, id));

    /// <summary>The component or centre with this id, the first if several have it.</summary>
    public ArchitectureElement? Element(string id) => _elements.GetValueOrDefault(id);

    /// <summary>Number of things of a kind that have no id that can be read.</summary>
    public int WithoutId(ReferenceKind kind) => _withoutId.GetValueOrDefault(kind);

    private static IEnumerable<(ReferenceKind Kind, DescriptionItem Item)> ItemsOf(ArchitectureDescription description)
    {
        var services = description.Layers?.ServicesAndData;
        (ReferenceKind, IEnumerable<DescriptionItem>)[] items =
        [
            (ReferenceKind.Component, description.Elements),
            (ReferenceKind.Dataset, services?.Datasets ?? []),
            (ReferenceKind.Group, description.Layers?.Users?.Groups ?? []),
            (ReferenceKind.Phase, description.Roadmap?.Phases ?? []),
            (ReferenceKind.Document, description.Documents),
            (ReferenceKind.Stakeholder, description.Stakeholders),
            (ReferenceKind.Measure, description.Measures),
            (ReferenceKind.Project, description.Roadmap?.Projects ?? []),
            (ReferenceKind.Indicator, description.Evaluation?.Indicators ?? []),
        ];
        return items.SelectMany(kind => kind.Item2.Select(item => (kind.Item1, item)));
    }

    private static bool IsSectionLost(ArchitectureDescription description, ReferenceKind kind) => kind switch
    {
        ReferenceKind.Document => description.IsUnreadable("documents"),
        ReferenceKind.Phase => description.IsUnreadable("roadmap")
            || (description.Roadmap?.IsUnreadable("phases") ?? false),
        _ => description.IsUnreadable("layers"),
    };

    private void Walk(YamlNode node, IReadOnlySet<int> unreadable)
    {
        if (unreadable.Contains(node.Index))
        {
            TakeAsUnread(node);
            return;
        }

        foreach (var item in node.Items)
        {
            Walk(item, unreadable);
        }

        foreach (var (key, value) in node.AllEntries)
        {
            if (key.Text.StartsWith("x-", StringComparison.Ordinal))
            {
                continue;
            }

            if (key.Flags.HasFlag(YamlFlags.RefusedKey))
            {
                TakeAsUnread(value);
            }
            else if (unreadable.Contains(value.Index))
            {
                TakeAsUnread(value);
            }
            else if (ReferenceKeys.All.TryGetValue(key.Text, out var kind) && !IsSection(key, value))
            {
                AddReferences(kind, key.Text, value, unreadable);
            }
            else
            {
                Walk(value, unreadable);
            }
        }
    }

    // 'document' is a section at the root and an id elsewhere.
    private static bool IsSection(YamlNode key, YamlNode value) =>
        value.Kind == YamlKind.Mapping && key.Text != "uses-with-reason";

    private void AddReferences(ReferenceKind kind, string key, YamlNode value, IReadOnlySet<int> unreadable)
    {
        var ids = value.Kind switch
        {
            YamlKind.Sequence => value.Items,
            YamlKind.Mapping => value.Entries.Select(entry => entry.Key),
            _ => [value],
        };
        foreach (var id in ids.Where(id => id.IsScalar && !unreadable.Contains(id.Index) && id.Text.Length > 0))
        {
            _references.Add(new(kind, key, id.Text, id.Location));
        }
    }

    private void TakeAsUnread(YamlNode node)
    {
        for (var index = node.Index; index < node.Tree[node.Index].Next; index++)
        {
            if (node.Tree[index].Value is { } text)
            {
                _unread.Add(text);
            }
        }
    }
}
