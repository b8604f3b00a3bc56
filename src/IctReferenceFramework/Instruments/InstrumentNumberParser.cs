using System.Globalization;
using System.Text.RegularExpressions;
using IctReferenceFramework.Text;

namespace IctReferenceFramework.Instruments;

/// <summary>
/// Reads numbers of instruments as people write them: with or without diacritics, in any case, with spaces, with the
/// kind in words before them. What comes out is the official spelling.
/// </summary>
internal sealed partial class InstrumentNumberParser
{
    private const int LongestNumber = 200;

    private static readonly string[] PartyIssuers = ["TW", "TU", "HU", "QU", "DU", "THU", "BCD"];

    private readonly Dictionary<string, string> _kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _issuers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _spellings = new(StringComparer.Ordinal);
    private readonly List<(string Words, string Code)> _kindNames;

    /// <param name="kinds">Kinds of instruments.</param>
    /// <param name="issuers">Issuers.</param>
    /// <param name="known">Numbers that are known to be officially spelt: they show how departments are
    /// written.</param>
    public InstrumentNumberParser(IEnumerable<InstrumentKind> kinds, IEnumerable<Issuer> issuers,
        IEnumerable<string> known)
    {
        var all = kinds.ToList();
        foreach (var kind in all)
        {
            _kinds.TryAdd(Plain(kind.Code), kind.Code);
        }

        foreach (var issuer in issuers)
        {
            _issuers.TryAdd(Plain(issuer.Code), issuer.Code);
            _spellings.TryAdd(Plain(issuer.Code), issuer.Code);
        }

        foreach (var part in known.SelectMany(number => number.Split('/', '-', ' '))
            .Where(part => part.Length > 1 && part.All(char.IsLetter)))
        {
            _spellings.TryAdd(Plain(part), part);
        }

        // The longest name first: 'Thông tư liên tịch' is no 'Thông tư'.
        _kindNames = [.. all.SelectMany(
            kind => new[] { (VietnameseLetters.Fold(kind.Name.Vi), kind.Code),
            (VietnameseLetters.Fold(kind.Code), kind.Code) })
            .OrderByDescending(name => name.Item1.Length)];
    }

    /// <summary>The number in its parts; null if it is none.</summary>
    public InstrumentNumber? Parse(string written)
    {
        if (written.Length > LongestNumber)
        {
            return null;
        }

        var whole = Dashes().Replace(Spaces().Replace(LookAlikes.Understood(VietnameseLetters.Compose(written)), " ")
            .Trim(), "-");
        var text = AfterNumber().Replace(whole, "");
        var number = NationalStandard(text) ?? TechnicalRegulation(text) ?? InternationalStandard(text)
            ?? Instrument(text);
        return number is null ? null : number with { StatedDate = StatedDay.In(whole[text.Length..]) };
    }

    /// <summary>
    /// The number that a title begins with, behind the kind in words: <c>Quyết định số 829/QĐ-BTTTT ngày …</c>; null if
    /// the title is of another form.
    /// </summary>
    public InstrumentNumber? ParseTitle(string title)
    {
        var text = Spaces().Replace(VietnameseLetters.Compose(title), " ").Trim();
        var digit = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (digit <= 0 || !TryReadWords(LookAlikes.Understood(text[..digit]), out var kind) || kind is null)
        {
            return null;
        }

        var space = text.IndexOf(' ', digit);
        var end = space < 0 ? text.Length : space;
        return Parse(text[..end].TrimEnd(',', ';', '.', ':')) is { IsStandard: false } number
            ? number with { StatedDate = StatedDay.In(text[end..]) } : null;
    }

    /// <summary>What numbers are compared by: no spaces, no diacritics, no leading zeros.</summary>
    public static string KeyOf(string canonical) => Plain(canonical).TrimStart('0');

    private static string Plain(string text) =>
        VietnameseLetters.Fold(text).Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();

    private static InstrumentNumber? NationalStandard(string text)
    {
        if (NationalStandardForm().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var adopted = Spaces().Replace(match.Groups["adopted"].Value.ToUpperInvariant(), " ").Trim();
        var (number, year) = (match.Groups["number"].Value, match.Groups["year"].Value);
        var canonical = adopted.Length == 0 ? $"TCVN {number}:{year}" : $"TCVN {adopted} {number}:{year}";
        return new(canonical, number, Whole(year), "TCVN", null) { IsStandard = true };
    }

    private static InstrumentNumber? TechnicalRegulation(string text) =>
        TechnicalRegulationForm().Match(text) is { Success: true } match
            ? new($"QCVN {match.Groups["number"].Value}:{
                match.Groups["year"].Value}/{match.Groups["issuer"].Value.ToUpperInvariant()}",
                match.Groups["number"].Value, Whole(match.Groups["year"].Value), "QCVN", null) { IsStandard = true }
            : null;

    private static InstrumentNumber? InternationalStandard(string text) =>
        InternationalStandardForm().IsMatch(text) ? new(text, text, null, null, null) { IsStandard = true } : null;

    private InstrumentNumber? Instrument(string text)
    {
        // Joint circulars of former days: 55/2008/TTLT/BTTTT-BNV.
        if (JointForm().Match(text) is { Success: true } joint)
        {
            return new(text, joint.Groups[1].Value, Whole(joint.Groups[2].Value), "TTLT", joint.Groups[3].Value);
        }

        var digit = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (digit < 0 || !TryReadWords(text[..digit], out var stated))
        {
            return null;
        }

        var body = SpacesAroundSigns().Replace(text[digit..], "$1").Replace(" ", "", StringComparison.Ordinal);
        if (stated == "NĐ" && OnlyNumberAndYear().IsMatch(body))
        {
            body += "/NĐ-CP";
        }

        var number = PartyForm().Match(body) is { Success: true } party ? OfTheParty(party)
            : DatedForm().Match(body) is { Success: true } dated
                ? Assemble(dated.Groups[1].Value, dated.Groups[2].Value, dated.Groups[3].Value, stated)
            : PlainForm().Match(body) is { Success: true } plain
                ? Assemble(plain.Groups[1].Value, null, plain.Groups[2].Value, stated)
            : null;
        return number is null ? null : number with { StatedKind = stated };
    }

    // 43-NQ/TW is the Party's form; 829-QĐ/BTTTT is a slip in an authority's.
    private InstrumentNumber OfTheParty(Match match)
    {
        var (serial, kind, rest) =
            (match.Groups[1].Value, Letters(_kinds, match.Groups[2].Value), match.Groups[3].Value);
        var issuer = string.Join('-', rest.Split('-').Select(part => Letters(_spellings, part)));
        return _issuers.ContainsKey(Plain(rest)) && !PartyIssuers.Contains(Plain(rest))
            ? new($"{serial}/{kind}-{issuer}", serial, null, kind, issuer)
            : new($"{serial}-{kind}/{issuer}", serial, null, kind, issuer);
    }

    private InstrumentNumber Assemble(string serial, string? year, string tail, string? stated)
    {
        var parts = Unglued(tail.Split('-'));
        var isKindFirst = parts.Count > 1 && _kinds.ContainsKey(Plain(parts[0]));
        if (!isKindFirst && parts.Count == 1 && stated is not null and not "CV" and not "L" and not "NQ"
            && _issuers.ContainsKey(Plain(parts[0])))
        {
            parts.Insert(0, stated);
            isKindFirst = true;
        }

        var spelt = parts.Select((part, i) => i == 0 && isKindFirst ? Letters(_kinds, part) : Letters(_spellings, part))
            .ToList();
        var issuer = Session().Replace(spelt[isKindFirst ? 1 : 0], "");
        var kind = isKindFirst ? spelt[0] : issuer is "QH" or "UBTVQH" ? null : "CV";
        var canonical = string.Join('/',
            new[] { serial, year, string.Join('-', spelt) }.Where(part => part is not null));
        return new(canonical, serial, year is null ? null : Whole(year), kind, issuer);
    }

    // NĐCP for NĐ-CP.
    private List<string> Unglued(string[] parts)
    {
        if (parts is [{ } only] && !_issuers.ContainsKey(Plain(only)))
        {
            for (var i = 1; i < only.Length; i++)
            {
                if (_kinds.ContainsKey(Plain(only[..i])) && _issuers.ContainsKey(Plain(only[i..])))
                {
                    return [only[..i], only[i..]];
                }
            }
        }

        return [.. parts];
    }

    private bool TryReadWords(string words, out string? kind)
    {
        var folded = VietnameseLetters.Fold(words).TrimEnd(' ', '.', ':', '-', '/');
        folded = folded == "so" ? "" : folded.EndsWith(" so", StringComparison.Ordinal) ? folded[..^3].TrimEnd()
            : folded;
        kind = _kindNames.FirstOrDefault(name => folded == name.Words
            || folded.StartsWith(name.Words + " ", StringComparison.Ordinal)).Code;
        return folded.Length == 0 || kind is not null;
    }

    // Known letters get their spelling; QH15 and UBTVQH15 carry the number of the session.
    private static string Letters(Dictionary<string, string> known, string part)
    {
        var session = part[Session().Replace(part, "").Length..];
        return known.GetValueOrDefault(Plain(part[..^session.Length])) is { } code ? code + session
            : part.Any(char.IsUpper) ? part : part.ToUpperInvariant();
    }

    private static int Whole(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"[\u2010-\u2015\u2212]")]
    private static partial Regex Dashes();

    [GeneratedRegex(@"(?: (?:ngày|ngay|dated|of|của|cua|về|ve|v/v) .*| ?\(.*\))?[ .,;]*$", RegexOptions.IgnoreCase)]
    private static partial Regex AfterNumber();

    [GeneratedRegex(@" ?([/-]) ?")]
    private static partial Regex SpacesAroundSigns();

    [GeneratedRegex(@"^TCVN[ -]?(?<adopted>(?:(?:ISO|IEC|TS|TR)[/ ]?)*)(?<number>\d{2,6}(?:-\d{1,3})*) ?[:-] ?(?<year>\d{4})$", RegexOptions.IgnoreCase)]
    private static partial Regex NationalStandardForm();

    [GeneratedRegex(@"^QCVN ?(?<number>\d{1,4}(?:-\d{1,3})*) ?: ?(?<year>\d{4}) ?/ ?(?<issuer>\p{L}{2,10})$",
        RegexOptions.IgnoreCase)]
    private static partial Regex TechnicalRegulationForm();

    [GeneratedRegex(@"^(?:ISO|IEC|ITU|IEEE|TCXDVN|TCXD|TCN|ETSI|OGC|RFC|IETF|W3C|NIST|OASIS|3GPP|EN|GB|OMA|FIPS|JSS)\b.*\d", RegexOptions.IgnoreCase)]
    private static partial Regex InternationalStandardForm();

    [GeneratedRegex(@"^\d{1,5}/\d{4}$")]
    private static partial Regex OnlyNumberAndYear();

    [GeneratedRegex(@"^(\d{1,6}\p{L}?)-(\p{L}+)/(\p{L}[\p{L}\d]*(?:-[\p{L}\d]+)*)$")]
    private static partial Regex PartyForm();

    [GeneratedRegex(@"^(\d{1,6}\p{L}?)/((?:19|20)\d{2})/(\p{L}[\p{L}\d]*(?:-[\p{L}\d]+)*)$")]
    private static partial Regex DatedForm();

    [GeneratedRegex(@"^(\d{1,5})/((?:19|20)\d{2})/TTLT/(\p{L}+)(?:-\p{L}+)*$")]
    private static partial Regex JointForm();

    [GeneratedRegex(@"^(\d{1,6}\p{L}?)/(\p{L}[\p{L}\d]*(?:-[\p{L}\d]+)*)$")]
    private static partial Regex PlainForm();

    [GeneratedRegex(@"\d+$")]
    private static partial Regex Session();
}
