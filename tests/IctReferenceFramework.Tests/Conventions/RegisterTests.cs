using System.Text;
using FsCheck;
using FsCheck.Fluent;
using IctReferenceFramework.DataFiles;
using IctReferenceFramework.Instruments;
using IctReferenceFramework.Localities;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Tests.Conventions;

/// <summary>The registers of instruments and of provinces: whole, honest, and judged by the day.</summary>
public sealed class RegisterTests
{
    private static readonly InstrumentRegister Register = InstrumentRegister.Embedded;

    [Fact]
    public void The_embedded_register_passes_its_own_schema_and_checks()
    {
        // Laid over nothing that it repeats: what is checked is the file itself.
        var loading = InstrumentRegister.Load(Encoding.UTF8.GetBytes(InstrumentRegister.Data), "instruments");
        Assert.Empty(loading.Findings.Select(finding => $"{finding.Location} {finding.Rule.Id} {finding.Message.En}"));
        Assert.Equal(Register.Instruments.Count, loading.Data!.Instruments.Count);
    }

    [Fact]
    public void Every_successor_and_amendment_is_registered_and_every_source_is_named()
    {
        var numbers = Register.Instruments.SelectMany(i => (i.Superseded?.By ?? [])
            .Concat(i.Amendments.Select(a => a.By)));
        Assert.Empty(numbers.Where(number => Register.Find(number).Count == 0));
        var named = Register.Instruments.SelectMany(
            i => i.Provenance.Sources.Concat(i.Superseded?.Provenance.Sources ?? [])).ToHashSet();
        Assert.Empty(Register.Sources.Select(source => source.Id).Where(id => !named.Contains(id)));
    }

    [Fact]
    public void What_is_verified_names_a_source_that_can_be_opened()
    {
        var provenances = Register.Instruments.Select(i => (i.Number, i.Provenance))
            .Concat(Register.Instruments.Where(i => i.Superseded is not null)
                .Select(i => (i.Number, i.Superseded!.Provenance)));
        Assert.Empty(provenances
            .Where(p => p.Provenance.Confidence == Confidence.Verified
                && !p.Provenance.Sources.Any(id => Register.FindSource(id)!.Urls.Count > 0))
            .Select(p => p.Number));
    }

    [Fact]
    public void Texts_are_composed_and_translated() => Assert.Empty(Register.Instruments
        .Where(i => i.Title.Vi == i.Title.En || !VietnameseLetters.IsComposed(i.Title.Vi)).Select(i => i.Number));

    [Theory]
    [InlineData("2020-04-08", InstrumentState.NotIssued)]
    [InlineData("2023-05-15", InstrumentState.InForce)]
    [InlineData("2025-10-21", InstrumentState.InForce)]
    [InlineData("2025-10-22", InstrumentState.Ended)]
    public void A_decree_lives_until_the_day_it_is_repealed(string day, InstrumentState state) =>
        Assert.Equal(state, Register.Find("47/2020/NĐ-CP",
            new(2020, 4, 9))!.StateOn(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void A_law_is_not_in_force_before_its_day_of_effect()
    {
        var law = Register.Find("116/2025/QH15")[0];
        Assert.Equal(
            [InstrumentState.NotIssued, InstrumentState.NotInForce, InstrumentState.InForce],
            [law.StateOn(new(2025, 12, 9)), law.StateOn(new(2025, 12, 10)), law.StateOn(new(2026, 7, 1))]);
    }

    [Theory]
    [InlineData("829/QĐ-BTTTT", "829", null, "QĐ", "BTTTT")]
    [InlineData("47/2020/NĐ-CP", "47", 2020, "NĐ", "CP")]
    [InlineData("116/2025/QH15", "116", 2025, null, "QH")]
    [InlineData("3098/BTTTT-KHCN", "3098", null, "CV", "BTTTT")]
    [InlineData("43-NQ/TW", "43", null, "NQ", "TW")]
    [InlineData("60/KH-UBND", "60", null, "KH", "UBND")]
    [InlineData("953/QĐ-UBND-HC", "953", null, "QĐ", "UBND")]
    [InlineData("237/NQ-UBTVQH16", "237", null, "NQ", "UBTVQH")]
    [InlineData("TCVN 11930:2017", "11930", 2017, "TCVN", null)]
    [InlineData("TCVN ISO/TS 37107:2020", "37107", 2020, "TCVN", null)]
    [InlineData("QCVN 109:2017/BTTTT", "109", 2017, "QCVN", null)]
    public void A_number_is_taken_apart(string number, string serial, int? year, string? kind, string? issuer)
    {
        var parsed = Register.Parse(number)!;
        Assert.Equal((number, serial, year, kind, issuer),
            (parsed.Canonical, parsed.Serial, parsed.Year, parsed.Kind, parsed.Issuer));
    }

    [Fact]
    public void Every_known_number_is_found_however_it_is_spelt()
    {
        foreach (var number in Register.Instruments.Select(i => i.Number))
        {
            string[] spellings =
            [
                number, number.ToLowerInvariant(), number.Replace("Đ", "D", StringComparison.Ordinal),
                number.Replace("/", " / ", StringComparison.Ordinal)
                .Replace("ISO / TS", "ISO/TS", StringComparison.Ordinal),
                number.Normalize(NormalizationForm.FormD), number.Replace('-', '–'),
            ];
            Assert.All(spellings, spelling => Assert.Equal(number, Register.Parse(spelling)?.Canonical));
        }
    }

    [Fact]
    public void No_text_breaks_the_parser_and_what_it_spells_it_reads_again()
    {
        var pieces = Gen.Elements("829", "/", "-", " ", "QĐ", "qd", "BTTTT", "NĐ-CP", "2020", "TCVN", "ISO/TS", ":",
            "ngày", "số", "\u0302", "Quyết định", "\0", "QH15");
        var texts = pieces.ListOf().Select(parts => string.Concat(parts));
        Prop.ForAll(texts.ToArbitrary(), text =>
            Register.Parse(text) is not { } number || Register.Parse(number.Canonical)?.Canonical == number.Canonical)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
        Assert.Null(Register.Parse(new string('9', 1_000_000)));
    }

    [Fact]
    public void A_file_of_the_users_is_laid_over_the_register()
    {
        var loading = Load("""
            format: 1
            revision: 2027-01-01
            instruments:
              - { number: 9/2027/NĐ-CP, date: 2027-01-01, kind: NĐ, issuer: CP, title: { vi: Mới, en: New }, confidence: verified, sources: [S-829TXT] }
              - { number: 829/QĐ-BTTTT, date: 2019-05-31, kind: QĐ, issuer: BTTTT, title: { vi: Khung, en: Framework }, confidence: verified, sources: [S-829TXT],
                  superseded: { kind: replaced, on: 2027-01-01, by: [9/2027/NĐ-CP], confidence: verified, sources: [S-829TXT] } }

            """);
        Assert.Equal(InstrumentState.Ended, Assert.Single(loading.Data!.Find("829/QĐ-BTTTT")).StateOn(new(2027, 1, 1)));
        Assert.NotEmpty(loading.Data.Find("47/2020/NĐ-CP"));
        Assert.Single(loading.Data.Find("9/2027/NĐ-CP"));
    }

    [Fact]
    public void An_entry_is_completed_and_corrected_by_its_number()
    {
        var loading = Load("""
            format: 1
            revision: 2027-01-01
            instruments:
              - { number: 331/2026/NĐ-CP, date: 2026-06-30, kind: NĐ, issuer: CP, title: { vi: Cấp độ, en: Levels }, from: 2026-08-19, confidence: verified, sources: [S-829TXT] }

            """);
        Assert.Equal(new DateOnly(2026, 6, 30), Assert.Single(loading.Data!.Find("331/2026/NĐ-CP")).Date);
    }

    [Fact]
    public void An_entry_that_contradicts_itself_is_reported()
    {
        var loading = Load("""
            format: 1
            revision: 2027-01-01
            instruments:
              - { number: 9/2026/NĐ-CP, date: 2024-01-01, from: 2023-01-01, kind: NĐ, issuer: CP, title: { vi: Mới, en: New }, confidence: verified, sources: [S-829TXT],
                  superseded: { kind: replaced, on: 2027-01-01, by: [9/2026/NĐ-CP], confidence: verified, sources: [S-829TXT] } }
              - { number: 10/2026/NĐ-CP, kind: NĐ, issuer: CP, title: { vi: Mới, en: New }, confidence: verified, sources: [S-829TXT],
                  superseded: { kind: transitional, on: 2027-01-01, confidence: verified, sources: [S-829TXT] } }

            """);
        Assert.Equal(4, loading.Findings.Count(finding => finding.Rule.Id == "ICT8007"));
    }

    [Fact]
    public void What_is_not_known_to_be_unissued_is_not_called_so()
    {
        var law = Register.Find("60/2024/QH15")[0];
        Assert.Equal(
            [InstrumentState.NotIssued, InstrumentState.NotInForce, InstrumentState.InForce],
            [law.StateOn(new(2023, 12, 31)), law.StateOn(new(2025, 6, 30)), law.StateOn(new(2025, 7, 1))]);
    }

    [Fact]
    public void A_broken_register_is_reported_at_its_places()
    {
        var loading = Load("""
            format: 1
            revision: 2027-01-01
            instruments:
              - { number: 9/2027/ND-CP, kind: NDD, issuer: CPP, title: { vi: Mới, en: Mới }, confidence: verified, sources: [S-X] }
              - { number: 9/2027/ND-CP, kind: NĐ, issuer: CP, title: { vi: Mới, en: New }, confidence: verified, sources: [S-829TXT] }

            """);
        Assert.Null(loading.Data);
        Assert.Equal(
            ["4:15 ICT8005", "4:35 ICT8002", "4:48 ICT8002", "4:75 ICT8003", "4:114 ICT8002", "5:15 ICT8001",
                "5:15 ICT8005"],
            loading.Findings.Select(finding => $"{finding.Location.Start} {finding.Rule.Id}"));
    }

    [Fact]
    public void An_address_that_leads_nowhere_is_reported_at_its_place()
    {
        var loading = Load("""
            format: 1
            revision: 2027-01-01
            sources:
              - { id: S-A, kind: secondary, title: { vi: Báo, en: Press }, urls: ["http://["] }

            """);
        Assert.Equal("4:71 ICT8002",
            Assert.Single(loading.Findings.Select(finding => $"{finding.Location.Start} {finding.Rule.Id}")));
    }

    [Fact]
    public void There_were_63_provinces_and_are_34()
    {
        Assert.Equal(
            [63, 63, 34, 34],
            new DateOnly[] { new(2020, 1, 1), new(2025, 6, 30), new(2025, 7, 1),
                new(2026, 11, 22) }.Select(day => AdministrativeUnits.On(day).Count));
        Assert.Equal(
            [5, 6, 6, 7],
            new DateOnly[] { new(2024, 12, 31), new(2025, 1, 1), new(2025, 7, 1), new(2026, 4, 30) }
                .Select(day => AdministrativeUnits.On(day).Count(unit => unit.IsMunicipality)));
    }

    [Fact]
    public void A_code_means_something_with_a_day_only()
    {
        Assert.Equal("Yên Bái", AdministrativeUnits.Find("15", new(2024, 1, 1))!.Name);
        Assert.Equal("Lào Cai", AdministrativeUnits.Find("15", new(2026, 1, 1))!.Name);
        Assert.Null(AdministrativeUnits.Find("02", new(2026, 1, 1)));
        Assert.Equal("Thừa Thiên Huế", AdministrativeUnits.Find("46", new(2021, 6, 18))!.Name);
    }

    [Fact]
    public void On_every_day_codes_and_names_are_unique_and_every_unit_has_a_region_where_lists_are_known()
    {
        foreach (var day in new DateOnly[] { new(2020, 1, 1), new(2025, 3, 1), new(2025, 10, 5), new(2026, 11, 22) })
        {
            var units = AdministrativeUnits.On(day);
            Assert.Equal(units.Count, units.Select(unit => unit.Code).Distinct().Count());
            Assert.Equal(units.Count, units.Select(unit => PlaceName.Plain(unit.Name)).Distinct().Count());
            Assert.All(units, unit => Assert.NotNull(AdministrativeUnits.RegionOf(unit, day)));
        }
    }

    [Fact]
    public void What_ended_has_a_successor_and_the_merger_map_loses_nobody()
    {
        Assert.All(AdministrativeUnits.All.Where(unit => unit.Until is not null),
            unit => Assert.NotNull(AdministrativeUnits.SuccessorOf(unit)));
        var day = new DateOnly(2025, 6, 30);
        var kept = AdministrativeUnits.On(day).Count(unit => unit.Until is null);
        var merged = AdministrativeUnits.On(day.AddDays(1))
            .Sum(unit => AdministrativeUnits.PredecessorsOf(unit).Count(p => p.Until == day));
        Assert.Equal((11, 52), (kept, merged));
    }

    [Theory]
    [InlineData("tp hcm", "79")]
    [InlineData("Thanh pho Ho Chi Minh", "79")]
    [InlineData("Bà Rịa-Vũng Tàu", "77")]
    [InlineData("Đắc Lắc", "66")]
    [InlineData("Hòa Bình", "17")]
    [InlineData("Thua Thien - Hue", "46")]
    public void A_province_is_found_by_name_in_any_spelling(string name, string code) =>
        Assert.Contains(AdministrativeUnits.Find(name), unit => unit.Code == code);

    private static Loaded<InstrumentRegister> Load(string text) =>
        InstrumentRegister.Load(Encoding.UTF8.GetBytes(text), "own.yaml");
}
