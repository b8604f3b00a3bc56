using System.CommandLine;
using IctReferenceFramework.Cli.Files;
using IctReferenceFramework.Office;
using IctReferenceFramework.Portfolios;
using IctReferenceFramework.Reports;

namespace IctReferenceFramework.Cli.Commands;

/// <summary><c>ictref portfolio</c>: rolls up the descriptions of a folder.</summary>
internal sealed class PortfolioCommand(CliTexts texts, CliEnvironment environment)
{
    private static readonly IReadOnlyList<IReport<Portfolio>> Reports =
        [.. BuiltInReports.OfPortfolios.Concat(OfficeReports.OfPortfolios)
            .OrderBy(report => report.Format, StringComparer.Ordinal)];

    private readonly Argument<string> _folder =
        new("folder") { HelpName = texts.Text("THƯ-MỤC", "DIR"),
        Description = texts.Text(
        "Thư mục có các tệp mô tả và, nếu có, tệp portfolio.yaml về các địa phương chưa có mô tả.",
        "Folder of descriptions and, if there is one, a portfolio.yaml about localities without any.") };
    private readonly Option<string?> _facts =
        new("--facts") { HelpName = "PATH",
        Description = texts.Text("Tệp về các địa phương chưa có mô tả (mặc định: portfolio.yaml trong thư mục).",
        "Facts about localities without descriptions (default: portfolio.yaml of the folder).") };
    private readonly Option<string?> _format =
        new("--format") { HelpName = string.Join('|', Reports.Select(report => report.Format)),
        Description = texts.FormatOption };
    private readonly Option<string?> _since =
        new("--since") { HelpName = "PATH",
        Description = texts.Text("So sánh với lần trước: thư mục các tệp mô tả cũ hoặc báo cáo JSON của lệnh này.",
        "Compare with an earlier state: a folder of old descriptions, or a JSON report of this command.") };
    private readonly OutputChoice _output = new(texts, environment);
    private readonly AssessmentOptions _assessment = new(texts, environment);

    public static Command Create(CliTexts texts, CliEnvironment environment)
    {
        var command = new PortfolioCommand(texts, environment);
        var result = new Command("portfolio",
            texts.Text("Tổng hợp mọi tệp mô tả trong một thư mục: bảng, bản đồ nhiệt, nội dung cần hoàn thiện thường "
                + "gặp, hiện "
            + "trạng theo vùng.",
            "Roll up all descriptions of a folder: table, heat map, what is missing most often, state of play by "
            + "region.")) { command._folder, command._facts, command._since,
            command._format };
        command._output.AddTo(result);
        command._assessment.AddTo(result);
        result.SetAction(command.Run);
        return result;
    }

    private int Run(ParseResult parsed)
    {
        var expected = parsed.GetValue(_format) ?? "text";
        var report = Reports.FirstOrDefault(each => each.Format == expected)
            ?? throw new UsageException(texts.NotOneOf("--format", expected, Reports.Select(each => each.Format)));
        var output = _output.Path(parsed);
        if (report.IsBinary && output is null)
        {
            throw new UsageException(texts.NeedsOutput(expected));
        }

        var folder = parsed.GetValue(_folder)!;
        if (!Directory.Exists(Path.GetFullPath(folder, environment.Directory)))
        {
            throw new UsageException(NoSuchFolder(texts, folder));
        }

        var factsPath = parsed.GetValue(_facts) ?? FactsIn(folder);
        if (factsPath?.Length == 0)
        {
            throw new UsageException(texts.MissingValue("--facts"));
        }

        var files = Descriptions(folder, factsPath);
        _output.Check(parsed, expected,
            [.. files, .. _assessment.Files(parsed), .. factsPath is null ? [] : new[] { factsPath }]);
        var validator = _assessment.Validator(parsed);
        var facts = factsPath is null ? null : ReadFacts(factsPath);
        var entries = Validate(files, validator);
        var portfolio = Portfolio.Of(entries, facts,
            validator.Options.Framework ?? Framework.ReferenceFrameworks.Default, validator.Options.AsOf);
        if (parsed.GetValue(_since) is { } since)
        {
            portfolio = Since(portfolio, since, validator);
        }

        _output.Write(parsed, stream => report.Write(portfolio, stream, new() { Language = texts.Language }));
        return Array.Exists(entries, entry => !entry.IsComplete || !entry.IsRead) ? ExitCodes.Unusable
            : ExitCodes.Clean;
    }

    // The earlier state is judged by the law and the data of today, as the later one is; a report is as it was written.
    private Portfolio Since(Portfolio portfolio, string path, ArchitectureValidator validator)
    {
        var full = Path.GetFullPath(path, environment.Directory);
        try
        {
            if (Directory.Exists(full))
            {
                return portfolio.Since(PortfolioSnapshot.Of(Portfolio.Of(
                    Validate(Descriptions(path, FactsIn(path)), validator), null, portfolio.Framework,
                    portfolio.AsOf)));
            }

            using var report = File.OpenRead(full);
            return portfolio.Since(PortfolioSnapshot.Read(report));
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException)
        {
            throw new UsageException(texts.Text(
                $"'{path}' không phải báo cáo JSON của lệnh portfolio theo Khung '{portfolio.Framework.Id}'.",
                $"'{path}' is not a JSON report of the portfolio command by the framework '{portfolio.Framework.Id}'."),
                exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(texts.CannotRead(path, texts.Reason(exception)), exception);
        }
    }

    // Facts are no description, whatever the name of their file, and may stand alone.
    private IReadOnlyList<string> Descriptions(string folder, string? factsPath)
    {
        if (factsPath is null)
        {
            return InputFiles.Resolve([folder], environment, texts);
        }

        var facts = Path.GetFullPath(factsPath, environment.Directory);
        return [.. InputFiles.Below(folder, environment, texts)
            .Where(file => Path.GetFullPath(file, environment.Directory) != facts)];
    }

    private string? FactsIn(string folder)
    {
        var path = Path.Combine(folder, InputFiles.Facts);
        return File.Exists(Path.GetFullPath(path, environment.Directory)) ? path : null;
    }

    private PortfolioFacts ReadFacts(string path) =>
        DataFile.Read(path, texts, environment, content => PortfolioFacts.Load(content, path));

    // Of each file is kept what the portfolio tells, at its place, so that their order is that of the names, whichever
    // is done first.
    private PortfolioEntry[] Validate(IReadOnlyList<string> files, ArchitectureValidator validator)
    {
        var entries = new PortfolioEntry[files.Count];
        using var progress = new ProgressBar(environment, files.Count);
        Parallel.For(0, files.Count, i =>
        {
            entries[i] = PortfolioEntry.Of(DescriptionFile.Validate(files[i], validator, environment, texts));
            progress.Step();
        });
        return entries;
    }

    private static string NoSuchFolder(CliTexts texts, string path) =>
        texts.Text($"Không có thư mục '{path}'.", $"There is no folder '{path}'.");
}
