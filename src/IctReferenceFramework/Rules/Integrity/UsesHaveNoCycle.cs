using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Rules.Integrity;

internal sealed class UsesHaveNoCycle : Rule
{
    public override RuleInfo Info { get; } = new("ICT2014", "uses-have-no-cycle")
    {
        Title = new("Quan hệ sử dụng không tạo thành vòng lặp", "Uses form no cycle"),
        Rationale = new(
            "Thành phần trong một vòng không thể xây dựng, khởi động lại hay thay thế riêng rẽ.",
            "Components in a cycle cannot be built, restarted or replaced one by one."),
        Remedy = new("Bỏ một quan hệ sử dụng trong vòng lặp, hoặc tách chức năng chung thành thành phần riêng.",
            "Drop one use of the cycle, or make a component of its own of what is common."),
        Severity = Severity.Warning,
    };

    public override IEnumerable<Finding> Check(RuleContext context)
    {
        // Written twice it is one use, and one finding.
        var uses = context.Uses.DistinctBy(use => (use.From, use.Id.Value)).ToLookup(use => use.From);
        var state = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var element in context.Description.Elements)
        {
            if (element.RawText("id") is { } id && !state.ContainsKey(id.Value))
            {
                foreach (var finding in Search(id.Value, uses, state))
                {
                    yield return finding;
                }
            }
        }
    }

    // Depth first with an explicit stack: a chain of uses may be as long as the file. An id is true in the state while
    // it is on the path, false once all that it leads to has been seen.
    private List<Finding> Search(string start, ILookup<string, Use> uses, Dictionary<string, bool> state)
    {
        var found = new List<Finding>();
        var path = new List<(string Id, IEnumerator<Use> Next)> { (start, uses[start].GetEnumerator()) };
        state[start] = true;
        while (path.Count > 0)
        {
            var (id, next) = path[^1];
            if (!next.MoveNext())
            {
                state[id] = false;
                path.RemoveAt(path.Count - 1);
            }
            else if (!state.TryGetValue(next.Current.Id.Value, out var isOnPath))
            {
                var target = next.Current.Id.Value;
                state[target] = true;
                path.Add((target, uses[target].GetEnumerator()));
            }
            else if (isOnPath)
            {
                found.Add(Cycle(next.Current, [.. path.Select(step => step.Id)]));
            }
        }

        return found;
    }

    private Finding Cycle(Use closing, List<string> path)
    {
        var cycle = path[path.IndexOf(closing.Id.Value)..];
        var shown = LongText.Join(" → ", [.. cycle, closing.Id.Value]);
        return cycle.Count == 1
            ? Violation(closing.Id.Location,
                $"'{closing.Id}' sử dụng chính nó.", $"'{closing.Id}' uses itself.")
            : Violation(closing.Id.Location,
                $"Các quan hệ sử dụng tạo thành vòng lặp: {shown}.", $"The uses form a cycle: {shown}.");
    }
}
