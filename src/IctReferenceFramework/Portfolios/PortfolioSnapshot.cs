using System.Text.Json;
using IctReferenceFramework.Compliance;
using IctReferenceFramework.Descriptions.Reading;

namespace IctReferenceFramework.Portfolios;

/// <summary>
/// How each locality stood in an earlier portfolio, to tell what has changed since: of a portfolio at hand, or read
/// from its JSON report.
/// </summary>
public sealed class PortfolioSnapshot
{
    private PortfolioSnapshot(string framework, AssessmentView view, IReadOnlyList<SnapshotEntry> entries) =>
        (Framework, View, Entries) = (framework, view, entries);

    /// <summary>Id of the framework that was assessed by.</summary>
    public string Framework { get; }

    /// <summary>The view whose statuses these are.</summary>
    public AssessmentView View { get; }

    internal IReadOnlyList<SnapshotEntry> Entries { get; }

    /// <summary>The state of a portfolio.</summary>
    /// <param name="portfolio">The portfolio.</param>
    /// <returns>What its descriptions that count say.</returns>
    public static PortfolioSnapshot Of(Portfolio portfolio)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        return new(portfolio.Framework.Id, portfolio.View,
            [.. portfolio.Counted.Where(entry => entry.Assessment is not null)
            .Select(entry => new SnapshotEntry(entry.Name, entry.Place, entry.Assessment!.Results.ToDictionary(
                result => result.Requirement.Id, result => result.In(entry.View).Status, StringComparer.Ordinal)))]);
    }

    /// <summary>Reads the JSON report of a portfolio.</summary>
    /// <param name="json">The report, of the shape of <c>schemas/portfolio-report.schema.json</c>.</param>
    /// <returns>What it says of each description that counts.</returns>
    /// <exception cref="FormatException">It is not a report of a portfolio.</exception>
    public static PortfolioSnapshot Read(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            var statuses = new Dictionary<string, Dictionary<string, RequirementStatus>>(StringComparer.Ordinal);
            foreach (var requirement in root.GetProperty("requirements").EnumerateArray())
            {
                foreach (var each in requirement.GetProperty("statuses").EnumerateArray())
                {
                    var of = Of(statuses, each.GetProperty("file").GetString() ?? "");
                    of[requirement.GetProperty("requirement").GetString() ?? ""] =
                        Kebab.TryParse<RequirementStatus>(each.GetProperty("status").GetString() ?? "", out var status)
                            ? status : throw new FormatException("A status is not known.");
                }
            }

            var view = Kebab.TryParse<AssessmentView>(root.GetProperty("view").GetString() ?? "", out var known)
                ? known : throw new FormatException("A view is not known.");
            return new(root.GetProperty("framework").GetString() ?? "", view,
                [.. root.GetProperty("descriptions").EnumerateArray()
                    .Where(entry => entry.GetProperty("is-read").GetBoolean()
                        && statuses.ContainsKey(entry.GetProperty("file").GetString() ?? ""))
                    .Select(entry => new SnapshotEntry(entry.GetProperty("locality").GetString() ?? "",
                        entry.GetProperty("place").GetString(), statuses[entry.GetProperty("file").GetString()!]))]);
        }
        catch (Exception exception)
            when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException(exception.Message, exception);
        }
    }

    private static Dictionary<string, RequirementStatus> Of(
        Dictionary<string, Dictionary<string, RequirementStatus>> all, string file)
    {
        if (!all.TryGetValue(file, out var found))
        {
            all[file] = found = new(StringComparer.Ordinal);
        }

        return found;
    }
}
