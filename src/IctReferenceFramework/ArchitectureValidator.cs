using IctReferenceFramework.Compliance;
using IctReferenceFramework.Compliance.Mending;
using IctReferenceFramework.Descriptions;
using IctReferenceFramework.Descriptions.Reading;
using IctReferenceFramework.Diagnostics;
using IctReferenceFramework.Framework;
using IctReferenceFramework.Instruments;
using IctReferenceFramework.Rules;
using IctReferenceFramework.Rules.Citations;
using IctReferenceFramework.Schema;
using IctReferenceFramework.Source;
using IctReferenceFramework.Validation;
using IctReferenceFramework.Yaml;

namespace IctReferenceFramework;

/// <summary>
/// Validates descriptions of a locality's smart-city ICT architecture against the national reference framework.
/// What is wrong with a description comes back as findings; exceptions are for callers' mistakes only. One validator
/// may be used from several threads.
/// </summary>
/// <example>
/// <code>
/// var validator = new ArchitectureValidator(new() { AsOf = new(2026, 11, 22) });
/// var result = validator.ValidateFile("docs/examples/hue.yaml");
/// foreach (var finding in result.Findings)
/// {
///     Console.WriteLine($"{finding.Location}: {finding.Rule.Id} {finding.Message.Vi}");
/// }
///
/// AssessmentFigures figures = result.Assessment!.Figures(AssessmentView.Target);
/// Console.WriteLine($"{figures.Assessed}/{figures.Requirements} yêu cầu đã đánh giá");
/// </code>
/// </example>
public sealed class ArchitectureValidator
{
    private const int BufferSize = 81920;

    private readonly ValidationOptions _options;

    /// <summary>Makes a validator.</summary>
    /// <param name="options">How to validate; the defaults unless given.</param>
    public ArchitectureValidator(ValidationOptions? options = null) => _options = options ?? new();

    /// <summary>How it judges.</summary>
    public ValidationOptions Options => _options;

    /// <summary>Validates a file.</summary>
    /// <param name="path">Path of the file; it is shown in findings as given.</param>
    /// <returns>Findings and assessment; never null.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public ValidationResult ValidateFile(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        using var stream = File.OpenRead(path);
        return Validate(stream, path);
    }

    /// <summary>Validates a file, without a thread that waits for it.</summary>
    /// <param name="path">Path of the file; it is shown in findings as given.</param>
    /// <param name="cancellationToken">Ends the reading; judging, which takes milliseconds, is not interrupted.</param>
    /// <returns>The result, as <see cref="ValidateFile"/> gives it.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public async Task<ValidationResult> ValidateFileAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        await using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1,
            FileOptions.Asynchronous);
        return await ValidateAsync(stream, path, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Validates a text.</summary>
    /// <param name="text">The YAML text.</param>
    /// <param name="name">Name shown in findings.</param>
    /// <returns>Findings and assessment; never null.</returns>
    public ValidationResult ValidateText(string text, string name)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(name);
        return Validate(YamlReader.Read(new SourceText(text, name), _options.Limits));
    }

    /// <summary>Validates what a stream holds, to its end.</summary>
    /// <param name="stream">A stream of UTF-8 text.</param>
    /// <param name="name">Name shown in findings.</param>
    /// <returns>Findings and assessment; never null.</returns>
    public ValidationResult Validate(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        return Validate(ReadUpTo(stream, _options.Limits.MaxBytes), name);
    }

    /// <summary>
    /// Validates what a stream holds, to its end, without a thread that waits for it: the body of a request, for
    /// example.
    /// </summary>
    /// <param name="stream">A stream of UTF-8 text. It is left open.</param>
    /// <param name="name">Name shown in findings.</param>
    /// <param name="cancellationToken">Ends the reading; judging, which takes milliseconds, is not interrupted.</param>
    /// <returns>The result, as <see cref="Validate(Stream, string)"/> gives it.</returns>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public async Task<ValidationResult> ValidateAsync(Stream stream, string name,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        var limit = _options.Limits.MaxBytes;
        var content = Empty(stream, limit);
        var buffer = new byte[BufferSize];
        int read;
        while (content.Length <= limit
            && (read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            content.Write(buffer, 0, read);
        }

        cancellationToken.ThrowIfCancellationRequested();
        return Validate(content.Length <= limit ? content : null, name);
    }

    /// <summary>Validates a description built in code. Its findings name objects instead of lines.</summary>
    /// <param name="description">The description.</param>
    /// <param name="name">Name shown in findings.</param>
    /// <returns>Findings and assessment; never null.</returns>
    public ValidationResult Validate(ArchitectureDescription description, string name = "")
    {
        ArgumentNullException.ThrowIfNull(description);
        var source = new SourceText(DescriptionWriter.ToYaml(description), name);
        var reading = YamlReader.Read(source, _options.Limits);
        if (!description.IsRead && reading.Tree is { } tree)
        {
            source.Subjects = new ObjectPaths(tree).At;
        }

        return Validate(reading);
    }

    private ValidationResult Validate(YamlReading reading)
    {
        if (reading.Tree is null)
        {
            return Result(reading);
        }

        if (DocumentKinds.NotADescription(reading.Tree) is { } other)
        {
            return Result(reading, [other]);
        }

        var structure = StructureCheck.Check(reading.Tree, EmbeddedSchema.Architecture, _options.Structure);
        if (structure.Unreadable.Contains(reading.Tree.Root.Index))
        {
            return Result(reading, structure.Findings);
        }

        if (!reading.IsWhole)
        {
            // What is missing here may stand in the part that was not read: nothing is held against anybody.
            return Result(reading, structure.Findings) with { IsPartlyRead = true };
        }

        var description = DescriptionReader.Read(reading.Tree, structure.Unreadable);
        var framework = FrameworkFor(description);
        var profiles = ProfilesFor(description);
        var context = new RuleContext(description, new(description, structure.Unreadable), framework, _options.AsOf,
            _options.Instruments)
        {
            Profiles = profiles,
        };
        var findings = _options.Rules.SelectMany(rule => rule.Check(context)).ToList();
        var judgement = new Judgement(reading.Tree, structure, findings, context, _options.Rules, _options.Limits);
        var assessment = judgement.Assess();
        var profiled = profiles.Select(profile => new ProfileAssessment(profile, judgement.Assess(profile),
            profile.AppliesOn(_options.AsOf))).ToList();
        var gaps = GapFindings.From(assessment, description, _options.View, _options.IsStrict)
            .Concat(profiled.SelectMany(
                profile => GapFindings.From(profile, description, _options.View, _options.IsStrict)));
        return Result(reading, structure.Findings.Concat(judgement.Held).Concat(gaps)) with
        {
            Description = description,
            Framework = framework,
            Assessment = assessment,
            Suppressed = [.. GapFindings.Waived(assessment, _options.View, _options.IsStrict)
                .Concat(profiled.SelectMany(profile => GapFindings.Waived(profile, _options.View, _options.IsStrict)))
                .OrderBy(suppressed => suppressed.Finding, FindingOrder.Instance)],
            Profiles = profiled,
            DocumentDay = context.DocumentDay,
            Citations = [.. context.Citations.Select(citation => Cited(citation, context))],
            View = _options.View,
        };
    }

    private static CitedInstrument Cited(Citation citation, RuleContext context) =>
        new(citation.Entry, citation.Instrument, citation.Basis is not null,
            citation.Instrument?.StateOn(context.DocumentDay), citation.Instrument?.StateOn(context.AsOf))
        {
            Number = citation.IsByName ? citation.Instrument?.Number : citation.Number?.Canonical
                ?? citation.Written.Value,
            Date = citation.Date,
            Successors = citation.Instrument is { } instrument
                ? context.Instruments.SuccessorsOn(instrument, context.AsOf) : [],
        };

    private ValidationResult Validate(MemoryStream? content, string name) => Validate(content is null
        ? YamlReader.TooLarge(name, _options.Limits)
        : YamlReader.Read(content.GetBuffer().AsSpan(0, (int)content.Length), name, _options.Limits));

    // A file that never ends, or fills the memory, is read no further than it may be.
    private static MemoryStream? ReadUpTo(Stream stream, long limit)
    {
        var content = Empty(stream, limit);
        var buffer = new byte[BufferSize];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            content.Write(buffer, 0, read);
            if (content.Length > limit)
            {
                return null;
            }
        }

        return content;
    }

    // As large as the stream says that it is, so that nothing is copied while it grows.
    private static MemoryStream Empty(Stream stream, long limit) =>
        new(stream.CanSeek
            ? (int)Math.Clamp(stream.Length - stream.Position, 0, Math.Min(limit, Array.MaxLength - 1)) + 1 : 0);

    // A user's profile with the id of an embedded one takes its place.
    private List<Profile> ProfilesFor(ArchitectureDescription description) =>
    [
        .. description.Profiles
            .Select(id => _options.Profiles.FirstOrDefault(profile => profile.Id == id.Value)
                ?? Framework.Profiles.Find(id.Value))
            .OfType<Profile>().Concat(_options.Profiles).DistinctBy(profile => profile.Id),
    ];

    private ReferenceFramework FrameworkFor(ArchitectureDescription? description) =>
        _options.Framework
        ?? (description?.Framework is { } id ? ReferenceFrameworks.Find(id.Value) : null)
        ?? ReferenceFrameworks.Default;

    private ValidationResult Result(YamlReading reading, IEnumerable<Finding>? more = null) => new()
    {
        Name = reading.Source.Name,
        Source = reading.Source,
        AsOf = _options.AsOf,
        InstrumentsLookedThrough = (_options.Instruments ?? InstrumentRegister.Embedded).LookedThrough,
        Framework = FrameworkFor(null),
        Findings = [.. reading.Findings.Concat(more ?? [])
            .DistinctBy(finding => (finding.Rule.Id, finding.Location, finding.Message)).Order(FindingOrder.Instance)],
    };
}
