using Microsoft.Playwright;

namespace Provenance.Report;

/// <summary>A page and all that it complained of: console, errors, dialogs, requests beyond its own file.</summary>
public sealed record OpenPage(IPage Page, List<string> Complaints) : IAsyncDisposable
{
    public Task<int> CountOf(string selector) => Page.Locator(selector).CountAsync();

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
