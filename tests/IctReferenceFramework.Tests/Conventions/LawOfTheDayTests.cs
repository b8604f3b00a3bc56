using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using IctReferenceFramework.Compliance;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Framework.Checks;
using IctReferenceFramework.Instruments;
using IctReferenceFramework.Localities;
using IctReferenceFramework.Reports.Catalogue;
using IctReferenceFramework.Tests.Support;

namespace IctReferenceFramework.Tests.Conventions;

/// <summary>The register is the one truth about law: data, documentation and reports say nothing else.</summary>
public sealed partial class LawOfTheDayTests
{
    private static readonly InstrumentRegister Register = InstrumentRegister.Embedded;

    private static readonly ReferenceFramework Framework = ReferenceFrameworks.Default;

    private static readonly DateOnly Today = new(2026, 11, 26);

    private static Gen<DateOnly> Days => Gen.Choose(0, 4200).Select(days => new DateOnly(2018, 1, 1).AddDays(days));

    [Fact]
    public void A_series_asks_for_nothing_that_is_dead_on_the_day() =>
        Prop.ForAll(Days.ToArbitrary(), day => Framework.Series
            .Select(series => Register.CitedOn(day, series)).OfType<InstrumentKey>()
            .All(asked => Register.Find(asked.Number, asked.Date)!.IsAliveOn(day))).QuickCheckThrowOnFailure();

    [Fact]
    public void The_successors_of_a_day_are_alive_on_it() =>
        Prop.ForAll(Days.ToArbitrary(), Gen.Elements(Register.Instruments.ToArray()).ToArbitrary(), (day, instrument) =>
            Register.SuccessorsOn(instrument, day).All(next => next.IsAliveOn(day) && next != instrument))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void What_has_ended_leads_to_something_alive_today()
    {
        var dead = Register.Instruments.Where(known => !known.IsAliveOn(Today) && known.Superseded?.By.Count > 0);
        Assert.Empty(dead.Where(known => Register.SuccessorsOn(known, Today).Count == 0).Select(known => known.Number));
    }

    [Fact]
    public void The_chain_is_followed_to_its_end()
    {
        Assert.Equal(["224/2026/NĐ-CP"], SuccessorsToday("73/2019/NĐ-CP", new(2019, 9, 5)));
        Assert.Equal(["1425/QĐ-TTg"], SuccessorsToday("3090/QĐ-BKHCN", new(2025, 10, 8)));
        Assert.Equal(["45/2026/NĐ-CP"], Register.SuccessorsOn(Register.Find("73/2019/NĐ-CP")[0], new(2026, 3, 1))
            .Select(next => next.Number));
    }

    [Fact]
    public void Requirements_ask_for_living_instruments_on_the_day_of_their_status()
    {
        var asked = Framework.Requirements.SelectMany(requirement => requirement.Checks).OfType<InstrumentCited>()
            .SelectMany(check => check.All);
        Assert.Empty(asked.Where(key =>
            Register.Find(key.Number, key.Date)?.IsAliveOn(Framework.Status.AsOf) is not true));
    }

    [Fact]
    public void The_examples_of_requirements_cite_what_was_law_on_their_day()
    {
        var offenders =
            from requirement in Framework.Requirements
            let result = Validated.Text($"format: 1\nframework: 829-2019\n{requirement.Example}")
            from citation in result.Citations
            where citation.OnDecision is InstrumentState.Ended or InstrumentState.Overtaken
            select $"{requirement.Id}: {citation.Number}";
        Assert.Empty(offenders);
    }

    [Fact]
    public void A_new_description_cites_what_is_law_on_its_day()
    {
        var unit = AdministrativeUnits.On(Today)[0];
        var result = new ArchitectureValidator(new() { AsOf = Today })
            .ValidateText(DescriptionSkeleton.For(unit, Framework, Today), "new.yaml");
        Assert.NotEmpty(result.Citations);
        Assert.All(result.Citations, citation => Assert.Equal(InstrumentState.InForce, citation.AsOf));
        Assert.Contains(result.Citations, citation => citation.Number == "1425/QĐ-TTg");
    }

    [Fact]
    public void Neither_data_nor_documentation_calls_living_what_the_register_calls_dead()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "src/IctReferenceFramework/Framework/Data"),
                "*.yaml", SearchOption.AllDirectories))
            .Append(Path.Combine(Repository.Root, "README.md"))
            .Where(path => Path.GetExtension(path) is ".md" or ".yaml" or ".txt");
        var offenders =
            from path in files
            from line in File.ReadLines(path)
            where Living().IsMatch(line) && !Dead().IsMatch(line)
            from Match number in Number().Matches(line)
            let known = Register.Find(number.Value)
            where known.Count > 0 && known.All(each => each.StateOn(Today) == InstrumentState.Ended)
            select $"{Path.GetFileName(path)}: {line.Trim()}";
        Assert.Empty(offenders);
    }

    [Theory]
    [InlineData("docs/examples/reports/hue.html")]
    [InlineData("docs/examples/reports/hue.en.html")]
    public void Each_instrument_that_the_report_of_Hue_names_is_registered_or_of_the_description(string path)
    {
        var described = Repository.Read("docs/examples/hue.yaml")
            + string.Concat(Framework.Sources.Select(source => source.Title.Vi));
        var named = Number().Matches(Repository.Read(path)).Select(match => match.Value).Distinct().ToList();
        Assert.True(named.Count > 5);
        Assert.Empty(named.Where(number =>
            Register.Find(number).Count == 0 && !described.Contains(number, StringComparison.Ordinal)));
    }

    [Fact]
    public void What_the_report_of_Hue_says_of_its_citations_is_what_the_register_says()
    {
        var result = Validated.Text(Repository.Read("docs/examples/hue.yaml"));
        var day = result.DocumentDay!.Value;
        foreach (var citation in result.Citations.Where(citation => citation.Instrument is not null))
        {
            var known = Register.Find(citation.Number!, citation.Date!.Value)!;
            Assert.Same(known, citation.Instrument);
            Assert.Equal((known.StateOn(day), known.StateOn(result.AsOf)), (citation.OnDecision, citation.AsOf));
            Assert.Equal(Register.SuccessorsOn(known, result.AsOf), citation.Successors);
        }

        Assert.All(result.Findings.Where(finding => finding.Rule.Id is "ICT4005" or "ICT4006"), finding =>
            Assert.Contains(Register.Sources, source => finding.LegalBasis!.Vi.Contains(source.Title.Vi,
                StringComparison.Ordinal)));
    }

    [Fact]
    public void A_number_means_the_same_with_look_alike_letters() =>
        Prop.ForAll(Gen.Elements(Register.Instruments.ToArray()).ToArbitrary(), Gen.Elements("Ð", "Ɖ").ToArbitrary(),
            (instrument, letter) =>
                Register.Parse(instrument.Number.Replace("Đ", letter, StringComparison.Ordinal))?.Canonical
                    == instrument.Number).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Ủy ban nhân dân tỉnh Lai Châu", true)]
    [InlineData("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LAI CHÂU", true)]
    [InlineData("Chủ tịch UBND tỉnh Lai Châu", true)]
    [InlineData("TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH", true)]
    [InlineData("Q. CHỦ TỊCH UBND TỈNH LAI CHÂU", true)]
    [InlineData("KT.CHỦ TỊCH", true)]
    [InlineData("UBND", true)]
    [InlineData("UBND tỉnh", true)]
    [InlineData("Chủ tịch UBND huyện Tam Đường", false)]
    [InlineData("Ủy ban nhân dân tỉnh Lào Cai", false)]
    [InlineData("Chủ tịch Hội đồng nhân dân tỉnh Lai Châu", false)]
    [InlineData("Sở Khoa học và Công nghệ", false)]
    public void A_chairman_issues_for_his_committee(string issuer, bool isCommittee) =>
        Assert.Equal(isCommittee, StatusOf("DOC-04", "12", "Lai Châu", 2022, issuer) == RequirementStatus.Satisfied);

    [Theory]
    [InlineData("92", "Cần Thơ", 2022, "Ủy ban nhân dân tỉnh Hậu Giang", false)]
    [InlineData("92", "Cần Thơ", 2026, "Ủy ban nhân dân tỉnh Hậu Giang", true)]
    [InlineData("92", "Cần Thơ", 2022, "Ủy ban nhân dân thành phố Cần Thơ", true)]
    public void A_predecessor_counts_from_the_merger(string code, string name, int year, string issuer, bool counts) =>
        Assert.Equal(counts, StatusOf("DOC-04", code, name, year, issuer) == RequirementStatus.Satisfied);

    [Theory]
    [InlineData("Sở Thông tin và Truyền thông", true)]
    [InlineData("Sở Thông tin và Truyền thông tỉnh Lai Châu", true)]
    [InlineData("Sở TT&TT tỉnh Lào Cai", false)]
    public void The_agency_is_of_the_province(string agency, bool isOwn)
    {
        var result = Validated.Text($$"""
            format: 1
            framework: 829-2019
            document:
              title: Kiến trúc
              version: "1"
              status: issued
              date: 2022-05-10
              locality: { code: "12", name: Lai Châu }
              lead-agency: {{agency}}
            """);
        Assert.Equal(isOwn, result.Assessment!["DOC-02"].Target.Status == RequirementStatus.Satisfied);
    }

    [Fact]
    public void Applications_of_domains_that_are_not_named_are_a_choice_since_the_day()
    {
        var (before, after) = (Obligations("2026-07-28"), Obligations("2026-07-29"));
        Assert.All(before,
            each => Assert.Equal(Framework.FindRequirement(each.Key)!.Obligation.ToString(), each.Value));
        Assert.Equal("Should", after["APP-03"]);
        Assert.All(after.Where(each => each.Key != "APP-03"), each => Assert.Equal("May", each.Value));
    }

    private static Dictionary<string, string> Obligations(string day)
    {
        var result = Validated.Text($$"""
            format: 1
            framework: 829-2019
            document: { title: Kiến trúc, version: "1", status: issued, date: {{day}} }
            layers:
              applications:
                priorities: [{ domain: education, reason: Nhiều trường ở xa }]
            """);
        return Framework.LocalChoices.SelectMany(choice => choice.Requirements)
            .ToDictionary(id => id, id => result.Assessment![id].Requirement.Obligation.ToString());
    }

    private static RequirementStatus StatusOf(string requirement, string code, string name, int year, string issuer)
    {
        var result = Validated.Text($$"""
            format: 1
            framework: 829-2019
            document:
              title: Kiến trúc
              version: "1"
              status: issued
              locality: { code: "{{code}}", name: {{name}} }
              decision: qd
            documents:
              - { id: qd, number: 1500/QĐ-UBND, date: {{year}}-05-10, issuer: "{{issuer}}" }
            """);
        return result.Assessment![requirement].Target.Status;
    }

    private static IEnumerable<string> SuccessorsToday(string number, DateOnly date) =>
        Register.SuccessorsOn(Register.Find(number, date)!, Today).Select(next => next.Number);

    [GeneratedRegex(@"\b\d{1,5}[a-z]?(?:/\d{4}/(?:QH\d+|[A-ZĐ]+-[A-ZĐa-z]+)|/(?:QĐ|NQ|CT)-[A-ZĐ][A-ZĐa-z]+|/[A-Z]{3,}-[A-ZĐ]+|-NQ/TW)")]
    private static partial Regex Number();

    [GeneratedRegex("còn hiệu lực|đang có hiệu lực|hiện hành|is in force|still in force|in force since|current framework")]
    private static partial Regex Living();

    [GeneratedRegex(@"hết hiệu lực|bãi bỏ|thay thế|không còn|không khẳng định|repeal|replaced|no longer|Căn cứ pháp lý còn|vào \d\d/|on \d+ [A-Z]")]
    private static partial Regex Dead();
}
