using Microsoft.Playwright;

namespace IctReferenceFramework.Browser.Tests;

/// <summary>One Chromium for all tests; each gets a page of its own, which notes whatever goes wrong.</summary>
public sealed class Browser : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (Chromium.ExecutablePath is null)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = Chromium.ExecutablePath, Args = ["--no-sandbox"] });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>
    /// A page that shows a file, and what went wrong on it: console errors, and requests that left the page.
    /// </summary>
    public async Task<(IPage Page, List<string> Troubles)> Open(string file, int width = 1280, int height = 900,
        ColorScheme scheme = ColorScheme.Light)
    {
        var page = await _browser!.NewPageAsync(
            new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme });
        var troubles = new List<string>();
        var address = new Uri(file).AbsoluteUri;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                troubles.Add($"console: {message.Text}");
            }
        };
        page.PageError += (_, error) => troubles.Add($"error: {error}");
        page.Dialog += (_, dialog) => troubles.Add($"dialog: {dialog.Message}");
        page.Request += (_, request) =>
        {
            if (request.Url != address)
            {
                troubles.Add($"request: {request.Url}");
            }
        };
        await page.GotoAsync(address);
        return (page, troubles);
    }
}
