using IctReferenceFramework.Compliance;
using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Descriptions.Vocabulary;
using IctReferenceFramework.Localities;
using IctReferenceFramework.Text;
using IctReferenceFramework.Validation;

namespace IctReferenceFramework.Reports.Content;

/// <summary>
/// What reports for people say of one result, whatever their form: the locality, its score and the most important gaps.
/// </summary>
internal sealed class ReportContent
{
    private const int MostImportant = 3;

    private IReadOnlyList<MapPart>? _map;
    private Dictionary<string, string>? _names;

    public ReportContent(ValidationResult result, Assessment assessment, Language language)
    {
        (Result, Assessment, Language) = (result, assessment, language);
        Gaps = assessment.Gaps(result.View);
    }

    public ValidationResult Result { get; }

    public Assessment Assessment { get; }

    public Language Language { get; }

    /// <summary>Requirements that are not met or met in part, the most important first.</summary>
    public IReadOnlyList<RequirementResult> Gaps { get; }

    /// <summary>True if mistakes in the file may hide what it says: what is not seen is not called missing.</summary>
    public bool HasMistakes => Result.Conclusion.Kind == ConclusionKind.MistakesInFile;

    /// <summary>The framework with what is described in it.</summary>
    public IReadOnlyList<MapPart> Map => _map ??= FrameworkMap.Of(this);

    /// <summary>Name of the component or centre with this id; the id if there is none.</summary>
    public string NameOfElement(string id) => Names.GetValueOrDefault(id, id);

    // Of several with one id the first counts.
    private Dictionary<string, string> Names => _names ??= (Result.Description?.Elements ?? [])
        .Where(element => element.RawValue("id") is not null).GroupBy(element => element.RawValue("id")!)
        .ToDictionary(same => same.Key, same => same.First().Name?.Value ?? same.Key, StringComparer.Ordinal);

    private ArchitectureDocument? Document => Result.Description?.Document;

    /// <summary>Name of the locality, with what it is where the register of provinces knows it.</summary>
    public string Subject => Document?.Locality is { Unit: { } below } locality
        ? $"{below}, {locality.Name?.Value ?? Result.Name}"
        : Unit is { } unit ? NameOf(unit) : Document?.Locality?.Name?.Value ?? Result.Name;

    /// <summary>Its name alone, as it stands before the day of a letter.</summary>
    public string ReportingName => ReportingUnit?.Name ?? Document?.Locality?.Unit?.Value ?? Subject;

    /// <summary>What the locality has become by the day of assessment, in a sentence; null if it still is.</summary>
    public string? Successor => ReportingUnit is { } unit && unit != Unit
        ? (Language == Language.Vietnamese ? unit.FullName : unit.FullNameEn) : null;

    private AdministrativeUnit? ReportingUnit
    {
        get
        {
            var unit = Document?.Locality?.Unit is null ? Unit : null;
            while (unit is not null && !unit.IsOn(Result.AsOf) && AdministrativeUnits.SuccessorOf(unit) is { } next)
            {
                unit = next;
            }

            return unit;
        }
    }

    // Only what the register knows by this code and this name.
    private AdministrativeUnit? Unit => Document?.Locality is { Country: null or { Value: "VN" }, Code: { } code }
        && AdministrativeUnits.Find(code.Value, Result.DocumentDay ?? Result.AsOf) is { } unit
        && unit.IsNamed(Document.Locality.Name?.Value ?? Result.Name) ? unit : null;

    private string NameOf(AdministrativeUnit unit) => Language == Language.Vietnamese
        ? char.ToUpperInvariant(unit.FullName[0]) + unit.FullName[1..] : Capital(unit.FullNameEn);

    /// <summary>
    /// The people's committee above the agency that reports, as it is on the day of assessment; null where there is
    /// none, where it has ended without a known successor, or where nobody reports.
    /// </summary>
    public string? Committee => IsFromPublicSources
        || Document?.Locality is not { Country: null or { Value: "VN" } } locality ? null
        : locality is { Unit: { Value: var below }, Level.Value: var level }
            ? Below(below, level) is { } unit ? CommitteeOf(unit) : null
        : ReportingUnit is { } known ? CommitteeOf(Language == Language.Vietnamese ? known.FullName : known.FullNameEn)
        : locality.Name is { Value: var name } ? CommitteeOf(name) : null;

    // Cities and districts of a province ended in 2025, and which commune followed is not in the register.
    private string? Below(string unit, AdministrativeLevel? level) => level switch
    {
        AdministrativeLevel.City or AdministrativeLevel.District
            when Result.AsOf >= AdministrativeUnits.DistrictsEnded => null,
        AdministrativeLevel.City when Language == Language.Vietnamese
            && !unit.StartsWith("thành phố", StringComparison.OrdinalIgnoreCase) => $"thành phố {unit}",
        _ => unit,
    };

    private string CommitteeOf(string unit) =>
        Language == Language.Vietnamese ? $"Ủy ban nhân dân {unit}" : $"People's Committee of {unit}";

    /// <summary>
    /// The agency that reports: of two that followed each other the one of the day of assessment. Null where the
    /// description does not name one, or comes from public sources, so that nobody reports it.
    /// </summary>
    public string? ReportingAgency
    {
        get
        {
            if (IsFromPublicSources || Document?.LeadAgency is not { Value: var named })
            {
                return null;
            }

            var authorities = Assessment.Framework.Authorities;
            return authorities.FirstOrDefault(authority => authority.Names.Any(
                    name => named.Contains(name, StringComparison.OrdinalIgnoreCase))) is not { } authority
                || authority.IsOn(Result.AsOf) ? named
                : authorities.FirstOrDefault(next => next.IsOn(Result.AsOf))?.Name.In(Language);
        }
    }

    /// <summary>Title of the described document.</summary>
    public string DocumentTitle => Document?.Title?.Value ?? "";

    /// <summary>Number and day of the decision that issued it, or its status; empty if nothing is known.</summary>
    public string DecisionLine
    {
        get
        {
            var decision = Document?.Decision is { } id
                ? Result.Description!.Documents.FirstOrDefault(entry => entry.Id?.Value == id.Value) : null;
            return decision?.Number is not { } number ? ""
                : decision.Date is not { } date ? number.Value
                : Language == Language.Vietnamese ? $"{number} ngày {Day.Vi(date.Value)}"
                    : $"{number} of {Day.En(date.Value)}";
        }
    }

    public bool IsFromPublicSources => Result.Description?.Basis is { Value: DescriptionBasis.PublicSources };

    /// <summary>How it stands, in sentences that a reader without the tool understands.</summary>
    public IReadOnlyList<string> Summary => [.. Sentences().Select(sentence => sentence.In(Language))];

    public int Count(RequirementStatus status) =>
        Assessment.Results.Count(result => result.In(Result.View).Status == status);

    /// <summary>Why a requirement matters: the purpose of its part or group.</summary>
    public string WhyOf(RequirementResult result)
    {
        var (framework, part) = (Assessment.Framework, result.Requirement.Part);
        return (framework.FindPart(part)?.Purpose
            ?? framework.Groups.FirstOrDefault(group => group.Id == part)?.Purpose ?? framework.NameOf(part))
            .In(Language);
    }

    /// <summary>The place of a gap, as file and line; empty for a description built in code.</summary>
    public string PlaceOf(ViewResult result) => result.GapLocations.Count > 0 ? PlaceOf(result.GapLocations[0]) : "";

    public string PlaceOf(Source.Location location) => location.IsInText ? $"{FileName}:{location.Start.Line}"
        : location.Subject ?? "";

    /// <summary>The file without its folders: a report is filed elsewhere.</summary>
    public string FileName => Result.Name.Replace('\\', '/').Split('/')[^1];

    /// <summary>The figures of both views.</summary>
    public LocalizedText BothViews
    {
        get
        {
            var (target, asIs) = (FigureTexts.Whole(Assessment.Figures(AssessmentView.Target)),
                FigureTexts.Whole(Assessment.Figures(AssessmentView.AsIs)));
            return new($"Theo mục tiêu: {target.Vi}. Theo hiện trạng: {asIs.Vi}.",
                $"The target: {target.En}. As it is: {asIs.En}.");
        }
    }

    /// <summary>The parts of which nothing is known, or in which nothing is met; null if there are none.</summary>
    public LocalizedText? BareParts
    {
        get
        {
            var bare = Map.Where(IsFromPublicSources ? IsUnspokenOf : IsUnmet).ToList();
            return bare.Count == 0 ? null : new(
                $"{(IsFromPublicSources ? "Chưa có thông tin công khai về" : "Chưa có yêu cầu nào được đáp ứng ở")} "
                    + $"{bare.Count} trong {Assessment.Parts.Count} thành phần của Khung: "
                    + $"{string.Join("; ", bare.Select(part => part.Part.Name.Vi))}.",
                $"{(IsFromPublicSources ? "Public sources say nothing of" : "Nothing is met in")} {bare.Count} of "
                    + $"the {Assessment.Parts.Count} parts of the framework: "
                    + $"{string.Join("; ", bare.Select(part => part.Part.Name.En))}.");
        }
    }

    private IEnumerable<LocalizedText> Sentences()
    {
        yield return FigureTexts.Of(Result);
        yield return BothViews;
        yield return HeadingTexts.Weights;
        if (VerdictTexts.HingingOn(Assessment, Result.View) is { } hinging)
        {
            yield return hinging;
        }

        if (BareParts is { } bare)
        {
            yield return bare;
        }

        if (Gaps.Count > 0)
        {
            var first = Gaps.Take(MostImportant).ToList();
            yield return new(
                $"Cần bổ sung trước hết: "
                    + $"{string.Join("; ",
                        first.Select(gap => $"{gap.Requirement.Title.Vi} ({gap.Requirement.Id})"))}.",
                $"To be added first: "
                    + $"{string.Join("; ",
                        first.Select(gap => $"{gap.Requirement.Title.En} ({gap.Requirement.Id})"))}.");
        }
    }

    // Neither described nor decided by anything else in the description.
    private static bool IsUnspokenOf(MapPart part) =>
        part.Described.Count == 0 && part.Figures is { Requirements: > 0, Assessed: 0, Unreadable: 0 };

    private static bool IsUnmet(MapPart part) =>
        part.Figures is { Assessed: > 0, Satisfied: 0, PartiallySatisfied: 0, Waived: 0 };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
