using Microsoft.Playwright;

namespace Provenance.Report;

/// <summary>A browser of this machine. One for all tests; each test has a context of its own.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Places =
    [
        Environment.GetEnvironmentVariable("PROVENANCE_BROWSER") ?? "",
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>What a busy machine may take for a step, in milliseconds; nobody waits so long where nothing is wrong.</summary>
    private const float Patience = 180_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (Array.Find(Places, File.Exists) is not { } executable)
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = executable,
            Timeout = Patience,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>Opens a page; skips the test where there is no browser.</summary>
    public async Task<OpenPage> Open(string path, int width = 1280, int height = 900, bool isDark = false, bool runsScripts = true)
    {
        // xunit takes an exception that begins so for a skipped test.
        if (_browser is null)
            throw new InvalidOperationException("$XunitDynamicSkip$There is no Chromium; install it, or name one in PROVENANCE_BROWSER.");
        IBrowserContext context = await _browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = runsScripts,
            Offline = true,
        });
        context.SetDefaultTimeout(Patience);
        IPage page = await context.NewPageAsync();
        var messages = new List<string>();
        page.Console += (_, message) => messages.Add(message.Type + ": " + message.Text);
        page.PageError += (_, error) => messages.Add("error: " + error);
        page.Dialog += (_, dialog) => messages.Add("dialog: " + dialog.Message);
        page.Request += (_, request) => messages.Add("request: " + request.Url);
        await page.GotoAsync(new Uri(path).AbsoluteUri);
        messages.RemoveAll(message => message.StartsWith("request: file:", StringComparison.Ordinal));
        return new OpenPage(page, messages);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
