using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Instruments;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Rules.Citations;

/// <summary>A supersession in words.</summary>
internal static class SupersessionTexts
{
    /// <summary>
    /// Such as <c>đã được thay thế bằng 45/2026/NĐ-CP từ 01/03/2026; nay là 224/2026/NĐ-CP</c>: what took its place,
    /// when, and, where that is no longer alive on the day either, what stands there now.
    /// </summary>
    public static LocalizedText Of(LegalInstrument instrument, Supersession end, DateOnly day,
        InstrumentRegister register)
    {
        var by = Names(end.By, register);
        var now = Now(instrument, end, day, register);
        return new(Vi(end, by.Vi) + now.Vi, En(end, by.En) + now.En);
    }

    public static RelatedLocation RegisteredAt(Citation citation) =>
        new(citation.Written.Location, new("Vị trí ghi số, ký hiệu văn bản.",
            "The number of the instrument stands here."));

    private static string Vi(Supersession end, string by)
    {
        var on = Day.Vi(end.On);
        return end.Kind switch
        {
            SupersessionKind.Repealed => by.Length > 0
                ? $"đã bị bãi bỏ, thay thế bằng {by} từ {on}" : $"đã bị bãi bỏ từ {on}",
            SupersessionKind.Replaced => by.Length > 0
                ? $"đã được thay thế bằng {by} từ {on}" : $"đã được thay thế từ {on}",
            SupersessionKind.Transitional => $"chỉ còn giá trị chuyển tiếp từ {on}; nay là {by}",
            SupersessionKind.InPart => $"hết hiệu lực một phần từ {on} ({end.Articles?.Vi}"
                + $"{(by.Length > 0 ? $", theo {by}" : "")})",
            _ => $"trên thực tế được áp dụng thay bằng {by} từ {on}",
        };
    }

    private static string En(Supersession end, string by)
    {
        var on = Day.En(end.On);
        return end.Kind switch
        {
            SupersessionKind.Repealed => by.Length > 0 ? $"was repealed and replaced by {by} on {on}"
                : $"was repealed on {on}",
            SupersessionKind.Replaced => by.Length > 0 ? $"was replaced by {by} on {on}" : $"was replaced on {on}",
            SupersessionKind.Transitional => $"was left with transitional rules only on {on}; now {by}",
            SupersessionKind.InPart => $"ended in part on {on} ({end.Articles?.En}"
                + $"{(by.Length > 0 ? $", by {by}" : "")})",
            _ => $"was overtaken in practice by {by} on {on}",
        };
    }

    // The title helps where one is named; of several the numbers do.
    private static LocalizedText Names(IReadOnlyList<string> numbers, InstrumentRegister register)
    {
        var names = numbers.Select(number => register.Cite(number)).ToList();
        var vi = string.Join(", ", names.Select(name => name.Vi));
        var en = string.Join(", ", names.Select(name => name.En));
        return numbers.Count == 1 && register.Find(numbers[0]) is [var known, ..]
            ? new($"{vi} ({known.Title.Vi})", $"{en} ({known.Title.En})") : new(vi, en);
    }

    private static LocalizedText Now(LegalInstrument instrument, Supersession end, DateOnly day,
        InstrumentRegister register)
    {
        var alive = register.SuccessorsOn(instrument, day).Where(next => !end.By.Contains(next.Number)).ToList();
        if (alive.Count == 0 || !end.By.Any(number => register.Find(number) is [var next, ..] && !next.IsAliveOn(day)))
        {
            return new("", "");
        }

        var names = Names([.. alive.Select(next => next.Number)], register);
        return new($"; nay là {names.Vi}", $"; now {names.En}");
    }
}
