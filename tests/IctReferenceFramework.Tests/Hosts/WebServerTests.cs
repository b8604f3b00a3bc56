using System.Text;
using System.Text.Json;
using IctReferenceFramework.Reports;
using IctReferenceFramework.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace IctReferenceFramework.Tests.Hosts;

/// <summary>The library in a web server, which lets nobody wait for its streams.</summary>
public sealed class WebServerTests
{
    private static readonly ArchitectureValidator Validator = new(new() { AsOf = new(2026, 11, 22) });

    [Fact]
    public async Task A_description_that_is_posted_is_answered_with_its_report()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var server = builder.Build();
        server.MapPost("/validate/{format}", async (string format, HttpRequest request, HttpResponse response) =>
        {
            var result = await Validator.ValidateAsync(request.Body, "posted.yaml", request.HttpContext.RequestAborted);
            await BuiltInReports.Find(format)!.WriteAsync([result], response.Body, new(),
                request.HttpContext.RequestAborted);
        });
        await server.StartAsync();
        using var client = new HttpClient { BaseAddress = new(server.Urls.First()) };
        var text = Repository.Read("docs/examples/hue.yaml");
        foreach (var format in new[] { "json", "html", "sarif", "text" })
        {
            using var answer = await client.PostAsync(new Uri($"/validate/{format}", UriKind.Relative),
                new StringContent(text));
            using var expected = new MemoryStream();
            BuiltInReports.Find(format)!.Write([Validator.ValidateText(text, "posted.yaml")], expected, new());
            Assert.Equal(Encoding.UTF8.GetString(expected.ToArray()), await answer.Content.ReadAsStringAsync());
        }
    }

    [Fact]
    public async Task Files_are_validated_asynchronously_and_reading_can_be_ended()
    {
        var path = Path.Combine(Repository.Root, "docs/examples/hue.yaml");
        var one = Validator.ValidateFile(path);
        var other = await Validator.ValidateFileAsync(path);
        Assert.Equal(one.Findings.Select(Line), other.Findings.Select(Line));
        using var ended = new CancellationTokenSource();
        await ended.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Validator.ValidateFileAsync(path, ended.Token));
    }

    [Fact]
    public async Task A_body_that_never_ends_is_read_no_further_than_it_may_be()
    {
        var validator = new ArchitectureValidator(new() { Limits = new() { MaxBytes = 1_000 } });
        var result = await validator.ValidateAsync(new MemoryStream(new byte[1_000_000]), "x.yaml");
        Assert.Equal("ICT0003", Assert.Single(result.Findings).Rule.Id);
    }

    [Fact]
    public void A_finding_in_JSON_does_not_bear_its_file_with_it()
    {
        var text = Repository.Read("docs/examples/hue.yaml");
        var finding = Validator.ValidateText(text, "hue.yaml").Findings.First(each => each.Related.Count > 0
            || each.Details.Count > 0);
        var json = JsonSerializer.Serialize(finding);
        Assert.Contains("\"Line\":", json, StringComparison.Ordinal);
        Assert.DoesNotContain("Trung tâm Giám sát", json, StringComparison.Ordinal);
        Assert.True(json.Length < 20_000, $"{json.Length} characters.");
    }

    private static string Line(Diagnostics.Finding finding) =>
        $"{finding.Location.Start} {finding.Rule.Id} {finding.Message.Vi}";
}
