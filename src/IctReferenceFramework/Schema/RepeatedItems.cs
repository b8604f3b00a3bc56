using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.Schema;

/// <summary>
/// Plain values that stand twice in a list. The schema says so too (<c>uniqueItems</c>), for editors; the library takes
/// quadratic time for it, so it is looked at here.
/// </summary>
internal static class RepeatedItems
{
    public static IEnumerable<Finding> In(YamlTree tree, IReadOnlySet<int> unreadable)
    {
        for (var index = 0; index < tree.Count;)
        {
            var node = new YamlNode(tree, index);
            if (node.Flags.HasFlag(YamlFlags.Key) && node.Text.StartsWith("x-", StringComparison.Ordinal))
            {
                index = tree[tree[index].Next].Next;
                continue;
            }

            // A list of one item, which most are, repeats nothing.
            if (node.Kind == YamlKind.Sequence && tree[index].Next > index + 2)
            {
                foreach (var finding in Repeats(node, unreadable))
                {
                    yield return finding;
                }
            }

            index++;
        }
    }

    private static IEnumerable<Finding> Repeats(YamlNode list, IReadOnlySet<int> unreadable)
    {
        Dictionary<string, YamlNode>? seen = null;
        foreach (var item in list.Items.Where(item => item.IsScalar && !unreadable.Contains(item.Index)))
        {
            if ((seen ??= new(StringComparer.Ordinal)).TryAdd(item.Text, item))
            {
                continue;
            }

            var first = seen[item.Text].Location;
            yield return Finding.Of(StructureRules.ItemIsNotRepeated, item.Location,
                $"'{item.Text:value}' đã có trong danh sách ở {first}.",
                $"'{item.Text:value}' already stands in the list at {first}.") with
            {
                Related = [new(first, new("Vị trí xuất hiện lần đầu.", "First here."))],
            };
        }
    }
}
