using Microsoft.Playwright;

namespace CityBraid.Tests.Web.Runs;

/// <summary>The page of a run in a real browser: it follows the run, with and without script.</summary>
public sealed class RunBrowserTests(Browser browser)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("th", 1280)]
    [InlineData("en", 375)]
    public async Task The_page_follows_its_run_and_shows_the_result(string lang, int width)
    {
        await using var site = await RunSite.StartAsync(Cancellation);
        site.Pace.HoldAt("compare");
        var run = await site.ImportAsync(10_000, Cancellation);
        await using var window = await OpenAsync(site, width, hasScript: true);
        var page = await window.NewPageAsync();
        await page.GotoAsync($"{site.Address}{lang}/runs/{run.Id}");
        await page.GetByText("60 %").Last.WaitForAsync();
        await Accessibility.AssertAsync(page);

        site.Pace.LetGo();
        await page.WaitForSelectorAsync("dl");
        Assert.Contains("10,000", await page.InnerTextAsync("dl"), StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator("main form button").CountAsync());
        await Accessibility.AssertAsync(page);

        await page.GotoAsync($"{site.Address}{lang}/khon-kaen/runs");
        await Accessibility.AssertAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "2562.csv" }).ClickAsync();
        Assert.EndsWith(run.Id.Value, page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_button_cancels_the_run()
    {
        await using var site = await RunSite.StartAsync(Cancellation);
        site.Pace.HoldAt("read");
        var run = await site.ImportAsync(10_000, Cancellation);
        await using var window = await OpenAsync(site, 375, hasScript: true);
        var page = await window.NewPageAsync();
        await page.GotoAsync($"{site.Address}en/runs/{run.Id}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Cancel" }).ClickAsync();

        await page.GetByText("Cancelled; nothing was changed").WaitForAsync();
        Assert.Equal(0, await site.CountFactsAsync(Cancellation));
        await Accessibility.AssertAsync(page);
    }

    [Fact]
    public async Task Without_script_the_page_loads_itself_anew()
    {
        await using var site = await RunSite.StartAsync(Cancellation);
        site.Pace.HoldAt("read");
        var run = await site.ImportAsync(100, Cancellation);
        await using var window = await OpenAsync(site, 1280, hasScript: false);
        var page = await window.NewPageAsync();
        await page.GotoAsync($"{site.Address}th/runs/{run.Id}");
        site.Pace.LetGo();

        await page.Locator("dl").WaitForAsync();
        Assert.Contains("100", await page.InnerTextAsync("dl"), StringComparison.Ordinal);
    }

    private async Task<IBrowserContext> OpenAsync(RunSite site, int width, bool hasScript)
    {
        var window = await browser.OpenAsync(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = 800 },
                JavaScriptEnabled = hasScript,
                ReducedMotion = ReducedMotion.Reduce,
            }
        );
        await window.AddCookiesAsync([
            new Cookie
            {
                Name = People.Cookie,
                Value = site.SessionOf("somchai"),
                Url = site.Address.ToString(),
            },
        ]);
        return window;
    }
}
