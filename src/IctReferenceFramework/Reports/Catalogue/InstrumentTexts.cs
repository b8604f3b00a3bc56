using IctReferenceFramework.Instruments;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Reports.Catalogue;

/// <summary>The validity of instruments in words.</summary>
internal static class InstrumentTexts
{
    public static LocalizedText Confidence { get; } = new("Độ tin cậy", "Confidence");

    public static LocalizedText OnItsEnd { get; } = new("Thông tin về việc hết hiệu lực", "On its end");

    public static LocalizedText Of(InstrumentState state) => state switch
    {
        InstrumentState.NotIssued => new("chưa ban hành", "not issued yet"),
        InstrumentState.NotInForce => new("chưa có hiệu lực", "not in force yet"),
        InstrumentState.InForce => new("chưa ghi nhận hết hiệu lực", "no end is recorded"),
        InstrumentState.PartlyEnded => new("hết hiệu lực một phần", "ended in part"),
        InstrumentState.Transitional => new("chỉ còn quy định chuyển tiếp", "transitional rules only"),
        InstrumentState.Overtaken => new("trên thực tế áp dụng văn bản khác", "overtaken in practice"),
        _ => new("hết hiệu lực", "no longer law"),
    };

    public static LocalizedText StateOn(LegalInstrument instrument, InstrumentRegister register, DateOnly day)
    {
        var state = Of(instrument.StateOn(day));
        var now = register.SuccessorsOn(instrument, day);
        var (vi, en) = now.Count == 0 ? ("", "") : ($"; nay là {string.Join(", ", now.Select(next => next.Number))}",
            $"; now {string.Join(", ", now.Select(next => next.Number))}");
        var aged = Aged(register, day);
        return new($"Ngày {Day.Vi(day)}: {state.Vi}{vi}.{aged.Vi}", $"On {Day.En(day)}: {state.En}{en}.{aged.En}");
    }

    public static LocalizedText Counted(InstrumentRegister register, DateOnly asOf) => new(
        $"{register.Instruments.Count} văn bản; tình trạng tính đến ngày {Day.Vi(asOf)}; rà soát lần cuối ngày "
            + $"{Day.Vi(register.LookedThrough)}; bản dữ liệu {Day.Vi(register.Revision)}.{Aged(register, asOf).Vi}",
        $"{register.Instruments.Count} instruments; their state on {Day.En(asOf)}; last looked through on "
            + $"{Day.En(register.LookedThrough)}; data revision {Day.En(register.Revision)}.{Aged(register, asOf).En}");

    private static LocalizedText Aged(InstrumentRegister register, DateOnly asOf) =>
        RunNotices.Age(register.LookedThrough, asOf) is { } age ? new(" " + age.Vi, " " + age.En) : new("", "");

    /// <summary>What happened to an instrument, in order; a day that is not known is null.</summary>
    public static IEnumerable<(DateOnly? Day, LocalizedText What)> History(LegalInstrument instrument,
        InstrumentRegister register)
    {
        yield return (instrument.Date, instrument.Date is null
            ? new("ban hành (chưa rõ ngày)", "issued (the day is not known)") : new("ban hành", "issued"));
        yield return (instrument.From, instrument.From is null
            ? new("có hiệu lực (chưa rõ ngày)", "takes effect (the day is not known)")
                : new("có hiệu lực", "takes effect"));
        foreach (var amendment in instrument.Amendments)
        {
            yield return (amendment.On,
                new($"được sửa đổi bởi {Titled(amendment.By, register).Vi}",
                $"amended by {Titled(amendment.By, register).En}"));
        }

        if (instrument.Horizon is { } year)
        {
            yield return (new DateOnly(year, 12, 31),
                new("hết giai đoạn nêu trong văn bản", "end of the period it speaks of"));
        }

        if (instrument.Superseded is { } end)
        {
            var by = new LocalizedText(
                string.Join("; ", end.By.Select(number => Titled(number, register).Vi)),
                string.Join("; ", end.By.Select(number => Titled(number, register).En)));
            var basis = end.LegalBasis is { } article ? new LocalizedText($" ({article.Vi})", $" ({article.En})")
                : new("", "");
            yield return (end.On, end.Kind switch
            {
                SupersessionKind.InPart => new(
                    $"hết hiệu lực một phần ({end.Articles?.Vi}){Next(by).Vi}{basis.Vi}",
                    $"ended in part ({end.Articles?.En}){Next(by).En}{basis.En}"),
                SupersessionKind.Repealed =>
                    new($"bị bãi bỏ{Next(by).Vi}{basis.Vi}", $"repealed{Next(by).En}{basis.En}"),
                SupersessionKind.Replaced =>
                    new($"được thay thế{Next(by).Vi}{basis.Vi}", $"replaced{Next(by).En}{basis.En}"),
                SupersessionKind.Transitional =>
                    new($"chỉ còn giá trị chuyển tiếp; nay là {by.Vi}{basis.Vi}",
                    $"transitional rules only; now {by.En}{basis.En}"),
                _ => new($"trên thực tế được áp dụng thay bằng {by.Vi}{basis.Vi}",
                    $"overtaken in practice by {by.En}{basis.En}"),
            });
        }
    }

    private static LocalizedText Next(LocalizedText by) => by.Vi.Length == 0 ? new("", "")
        : new($" bởi {by.Vi}", $" by {by.En}");

    private static LocalizedText Titled(string number, InstrumentRegister register) =>
        register.Find(number) is [var known, ..] ? new($"{number} {known.Title.Vi}", $"{number} {known.Title.En}")
            : new(number, number);
}
