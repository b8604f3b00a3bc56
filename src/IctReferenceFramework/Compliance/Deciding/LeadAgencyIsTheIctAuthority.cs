using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Localities;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Compliance.Deciding;

/// <summary>The agency that drafted the document was the ICT authority of its day.</summary>
internal sealed class LeadAgencyIsTheIctAuthority : DecidingRule
{
    public override string Name => "lead-agency-is-the-ict-authority";

    public override IEnumerable<string> LooksAt => ["document/lead-agency", "document/locality", "locality/name"];

    public override CheckOutcome Decide(Requirement requirement, AssessmentContext context)
    {
        var document = context.Description.Document;
        if (document?.LeadAgency is not { } agency)
        {
            return CheckOutcome.Missing("Chưa nêu cơ quan chủ trì.", "The lead agency is not named.",
                context.SectionOf("document")) with
            {
                IsUnreadable = document?.IsUnreadable("lead-agency") ?? true,
            };
        }

        // A name may tell the former name too: the authority of the day counts first.
        var named = Plain(agency.Value);
        var authority = context.Framework.Authorities.OrderByDescending(a => a.IsOn(context.DocumentDay))
            .FirstOrDefault(a => a.Names.Any(name => named.Contains(Plain(name), StringComparison.Ordinal)));
        var evidence = new[] { new Evidence(agency.Location, agency.Value, document.Evidence.Count > 0) };
        if (authority is null)
        {
            var expected = context.Framework.Authorities.FirstOrDefault(a => a.IsOn(context.DocumentDay))?.Name
                ?? new("", "");
            return new(RequirementStatus.NotSatisfied, new(
                $"'{agency}' không phải cơ quan chuyên môn về công nghệ thông tin của tỉnh ({expected.Vi}).",
                $"'{agency}' is not the province's ICT authority ({expected.En}).")) { Gaps = [new(agency.Location)] };
        }

        if (document.Locality is { } locality
            && OtherProvince(named, authority, locality, context.DocumentDay) is { } other)
        {
            return new(RequirementStatus.NotSatisfied, new(
                $"'{agency}' là cơ quan của {other.FullName}, không phải của {locality.Name}.",
                $"'{agency}' is an agency of {other.FullNameEn}, not of {locality.Name}."))
            {
                Gaps = [new(agency.Location, "lead-agency-of-another-province")],
            };
        }

        return authority.IsOn(context.DocumentDay)
            ? new(RequirementStatus.Satisfied,
                new($"{agency} chủ trì.", $"Drafted by {agency}.")) { Evidence = evidence }
            : new(RequirementStatus.PartiallySatisfied, new(
                $"{authority.Name.Vi} không phải cơ quan chuyên môn vào ngày {Day.Vi(context.DocumentDay)}.",
                $"The {authority.Name.En} was not the authority on {Day.En(context.DocumentDay)}."))
            {
                Evidence = evidence,
                Gaps = [new(agency.Location, "lead-agency-of-another-day")],
                IsUnreadable = !context.Rules.IsDocumentDayReadable,
            };
    }

    // A name that ends with a province names whose agency it is.
    private static AdministrativeUnit? OtherProvince(string named, Authority authority, Locality locality, DateOnly day)
    {
        var own = ProvinceNames.Of(locality, day).Select(PlaceName.Plain).ToHashSet();
        var rest = authority.Names.Select(Plain).Where(name => named.Contains(name, StringComparison.Ordinal))
            .Select(name => PlaceName.Plain(named[(named.IndexOf(name, StringComparison.Ordinal) + name.Length)..]))
            .MinBy(place => place.Length);
        return rest is null or "" || own.Contains(rest) ? null
            : AdministrativeUnits.All.FirstOrDefault(unit => unit.IsNamed(rest));
    }

    private static string Plain(string name) => VietnameseLetters.Fold(name)
        .Replace("&", " va ", StringComparison.Ordinal)
        .Replace("  ", " ", StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal);
}
