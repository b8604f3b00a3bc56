using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Source;
using IctReferenceFramework.Text;
using IctReferenceFramework.Yaml;

namespace IctReferenceFramework.Validation;

/// <summary>Of a description built in code nobody has seen a line: findings say which object is meant instead.</summary>
internal static class ObjectLocations
{
    public static ValidationResult For(ValidationResult result, YamlTree tree) => result with
    {
        Findings = [.. result.Findings.Select(finding => For(finding, tree))],
        Suppressed = [.. result.Suppressed.Select(suppressed => suppressed with
        {
            Finding = For(suppressed.Finding, tree),
            Location = Convert(suppressed.Location, tree),
        })],
    };

    private static Finding For(Finding finding, YamlTree tree) => finding with
    {
        Location = Convert(finding.Location, tree),
        Message = Without(finding.Message, finding.Related, tree),
        Anchor = finding.Anchor is { } anchor ? Convert(anchor, tree) : null,
        Related = [.. finding.Related.Select(related => related with { Location = Convert(related.Location, tree) })],
        Details = [.. finding.Details.Select(detail => detail with { Location = Convert(detail.Location, tree) })],
    };

    // Messages name the place of a related thing as line:column.
    private static LocalizedText Without(LocalizedText message, IReadOnlyList<RelatedLocation> related, YamlTree tree)
    {
        foreach (var location in related.Select(r => r.Location).Where(l => l.IsInText))
        {
            var subject = Convert(location, tree).ToString();
            message = new(
                message.Vi.Replace(location.ToString(), subject, StringComparison.Ordinal),
                message.En.Replace(location.ToString(), subject, StringComparison.Ordinal));
        }

        return message;
    }

    private static Location Convert(Location location, YamlTree tree)
    {
        if (!location.IsInText)
        {
            return location;
        }

        // The smallest node that holds the place; nodes stand in the order of the text, children after parents.
        var smallest = 0;
        for (var index = 0; index < tree.Count && tree[index].Span.Start <= location.Span.Start; index++)
        {
            if (tree[index].Span.End >= location.Span.End)
            {
                smallest = index;
            }
        }

        return Location.OfObject(tree.PathOf(smallest));
    }
}
