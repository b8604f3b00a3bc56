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

    private ArchitectureDocument? Document => Result.Description?.Document;

    /// <summary>Name of the locality, with what it is where the register of provinces knows it.</summary>
    public string Subject => Document?.Locality is { Unit: { } below } locality
        ? $"{below}, {locality.Name?.Value ?? Result.Name}"
        : Unit is { } unit ? NameOf(unit) : Document?.Locality?.Name?.Value ?? Result.Name;

    /// <summary>Who reports on the day of assessment: the successor, where the locality has ended.</summary>
    public string ReportingLocality => ReportingUnit is { } unit ? NameOf(unit) : Subject;

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

    private IEnumerable<LocalizedText> Sentences()
    {
        yield return FigureTexts.Of(Result);
        var (target, asIs) = (FigureTexts.Whole(Assessment.Figures(AssessmentView.Target)),
            FigureTexts.Whole(Assessment.Figures(AssessmentView.AsIs)));
        yield return new($"Theo mục tiêu: {target.Vi}. Theo hiện trạng: {asIs.Vi}.",
            $"The target: {target.En}. As it is: {asIs.En}.");
        yield return new(
            "Trọng số: bắt buộc 3, khuyến nghị 2, tùy chọn 1. Điểm thấp nhất coi phần chưa xét là chưa đáp ứng, điểm "
                + "cao nhất coi phần đó là đáp ứng.",
            "Weights: must 3, should 2, may 1. The least score takes what is not assessed for not met, the most for "
                + "met.");

        if (VerdictTexts.HingingOn(Assessment, Result.View) is { } hinging)
        {
            yield return hinging;
        }

        var bare = FrameworkMap.Of(this).Where(IsFromPublicSources ? IsUnspokenOf : IsUnmet).ToList();
        if (bare.Count > 0)
        {
            yield return new(
                $"{(IsFromPublicSources ? "Chưa có thông tin công khai về" : "Chưa có yêu cầu nào được đáp ứng ở")} "
                    + $"{bare.Count} trong {Assessment.Parts.Count} thành phần của Khung: "
                    + $"{string.Join("; ", bare.Select(part => part.Part.Name.Vi))}.",
                $"{(IsFromPublicSources ? "Public sources say nothing of" : "Nothing is met in")} {bare.Count} of "
                    + $"the {Assessment.Parts.Count} parts of the framework: "
                    + $"{string.Join("; ", bare.Select(part => part.Part.Name.En))}.");
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
        part.Described.Count == 0 && part.Figures is { Requirements: > 0, Assessed: 0 };

    private static bool IsUnmet(MapPart part) =>
        part.Figures is { Assessed: > 0, Satisfied: 0, PartiallySatisfied: 0, Waived: 0 };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
