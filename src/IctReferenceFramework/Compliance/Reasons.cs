using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Source;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Compliance;

/// <summary>Reasons of results in words, and what they have in common.</summary>
internal static class Reasons
{
    private const int MaxNames = 5;

    public static LocalizedText Provided(IReadOnlyList<CheckedItem> items) =>
        new($"Đã có: {Names(items)}.", $"Present: {Names(items)}.");

    /// <summary>Why an as-is result is the target's, and what it would be by itself.</summary>
    public static LocalizedText Held(ViewResult asIs, ViewResult target)
    {
        var full = asIs.Status == RequirementStatus.Satisfied;
        return new(
            $"Lấy theo mục tiêu (xét riêng hiện trạng thì đáp ứng{(full ? "" : " một phần")}). {target.Reason.Vi}",
            $"Held at the target's (as-is alone it is {(full ? "satisfied" : "satisfied in part")}). "
                + $"{target.Reason.En}");
    }

    /// <summary>Until when a requirement is tolerated as unmet, who approved it and why.</summary>
    public static LocalizedText Waived(Waiver waiver) => new(
        $"Tạm hoãn đến ngày {Day.Vi(waiver.Until!.Value)}, {waiver.ApprovedBy} phê duyệt; lý do: {waiver.Reason}",
        $"Waived until {Day.En(waiver.Until.Value)}, approved by {waiver.ApprovedBy}: {waiver.Reason}");

    public static LocalizedText Filled(string list, IEnumerable<string> keys)
    {
        var names = Keys(list, keys);
        return new($"Đã có {names.Vi}.", $"Given: {names.En}.");
    }

    public static LocalizedText EveryHas(CountedNoun noun, int count, string list, IEnumerable<string> keys)
    {
        var names = Keys(list, keys);
        return new($"{noun.AllVi(count)} đều có {names.Vi}.", $"{noun.AllEn(count, "has", "have")} {names.En}.");
    }

    public static LocalizedText Lacking(IReadOnlyList<LocalizedText> missing, string list,
        IReadOnlyList<string> unfilled)
    {
        static string Joined(params string[] parts) => string.Join("; ", parts.Where(part => part.Length > 0));
        var names = Keys(list, unfilled);
        var vi = Joined(
            missing.Count > 0 ? $"chưa có {string.Join(", ", missing.Select(name => name.Vi))}" : "",
            unfilled.Count > 0 ? $"thiếu {names.Vi}" : "");
        var en = string.Join(", ", missing.Select(name => name.En).Concat(unfilled.Count > 0 ? [names.En] : []));
        return new($"Mới đáp ứng một phần: {vi}.", $"Incomplete; missing: {en}.");
    }

    /// <summary>Functions of which one is enough, by the names that people know them by, with their ids.</summary>
    public static LocalizedText AnyOf(IReadOnlyList<string> group, AssessmentContext context) =>
        Joined(group, id => context.Framework.FindFunction(id)?.Name);

    /// <summary>
    /// Values of a key of which one is enough, by the names that people know them by, with their ids.
    /// </summary>
    public static LocalizedText AnyOf(IReadOnlyList<string> group, string selection, string key,
        AssessmentContext context) =>
        Joined(group, id => ValueTexts.Of(selection, key, id, context.Framework));

    /// <summary>Keys of the items of a list, by the names that people know them by.</summary>
    public static LocalizedText Keys(string list, IEnumerable<string> keys)
    {
        var names = keys.Select(key => ValueTexts.OfKey(list, key)).ToList();
        return new(string.Join(", ", names.Select(name => name.Vi)), string.Join(", ", names.Select(name => name.En)));
    }

    private static LocalizedText Joined(IReadOnlyList<string> ids, Func<string, LocalizedText?> nameOf)
    {
        var names = ids.Select(id => nameOf(id) is { } name
            ? new LocalizedText($"{name.Vi} ('{id}')", $"{name.En} ('{id}')") : new($"'{id}'", $"'{id}'")).ToList();
        return new(string.Join(" hoặc ", names.Select(name => name.Vi)),
            string.Join(" or ", names.Select(name => name.En)));
    }

    /// <summary>The first item, or the section where one would stand.</summary>
    public static Location GapFor(IReadOnlyList<CheckedItem> items, Requirement requirement,
        AssessmentContext context) =>
        items.Count > 0 ? items[0].Location : context.SectionOf(requirement.Part);

    /// <summary>True if any component or centre has a key that could not be read.</summary>
    public static bool AnyUnreadable(AssessmentContext context, params string[] keys) =>
        keys.Any(context.Slips.IsUnreadableSomewhere) || Selections.ReadingPlace.Components.IsLost(context.Description);

    private static string Names(IReadOnlyList<CheckedItem> items)
    {
        var names = items.Select(item => item.Label).Where(label => label.Length > 0).Distinct().ToList();
        return string.Join(", ", names.Take(MaxNames)) + (names.Count > MaxNames ? $" … ({names.Count})" : "");
    }
}
