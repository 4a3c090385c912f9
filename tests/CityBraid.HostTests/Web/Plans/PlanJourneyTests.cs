using System.Globalization;
using CityBraid.Tests.House;
using CityBraid.Tests.Web.Runs;
using Microsoft.Playwright;

namespace CityBraid.Tests.Web.Plans;

/// <summary>
/// A planner brings the demonstration city's model, runs it, cancels, runs it again, breaks it and sweeps it
/// in a real browser (journey J2, steps 7 and 8).
/// </summary>
public sealed class PlanJourneyTests(Browser browser)
{
    /// <summary>What the unit tests' second solver finds too.</summary>
    private const double Cost = 14917.193239568589;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_planner_runs_cancels_breaks_and_sweeps_the_citys_model()
    {
        await using var site = await RunSite.StartAsync(Cancellation);
        await using var window = await OpenAsync(site);
        var page = await window.NewPageAsync();
        await BringAsync(site, page);

        site.Pace.HoldAt("solve");
        await PressAsync(page, "Run");
        await page.GetByText("Solving", new() { Exact = true }).WaitForAsync();
        Assert.Equal(1, await page.GetByRole(AriaRole.Progressbar).CountAsync());
        await CheckAsync(page, "running");
        await page.GetByRole(AriaRole.Button, new() { Name = "Cancel" }).ClickAsync();
        await page.GetByText("Cancelled; nothing was changed").WaitForAsync();

        site.Pace.LetGo();
        await page.GetByRole(AriaRole.Link, new() { Name = "Back to the model" }).ClickAsync();
        await page.WaitForURLAsync("**/plan/model/1");
        await PressAsync(page, "Run");
        var cost = page.GetByTestId("objective");
        await cost.WaitForAsync();
        var value = double.Parse((await cost.GetAttributeAsync("value"))!, CultureInfo.InvariantCulture);
        Assert.InRange(value / Cost, 1 - 1e-6, 1 + 1e-6);
        Assert.StartsWith(
            "Optimal",
            await page.GetByTestId("status").InnerTextAsync(),
            StringComparison.Ordinal
        );
        await page.Locator("#chart-production svg").WaitForAsync();
        await CheckAsync(page, "optimal");
        await CheckTableAsync(page);
        await BreakAsync(site, page);
        await SweepAsync(site, page);
        await CheckSmallAsync(site, page);
    }

    private static async Task BringAsync(RunSite site, IPage page)
    {
        await page.GotoAsync($"{site.Address}en/khon-kaen/plan/model");
        await CheckAsync(page, "empty");
        await page.GetByLabel("Model file")
            .SetInputFilesAsync(Path.Combine(Repository.Root, "examples", "khon-kaen", "nexus-2030.txt"));
        await PressAsync(page, "Upload and check");
        await page.WaitForURLAsync("**/plan/model/1");
        await page.GetByText("Nothing is wrong or odd.").WaitForAsync();
        await CheckAsync(page, "model");
    }

    /// <summary>A table is read, filtered, and comes as a file with the same rows.</summary>
    private static async Task CheckTableAsync(IPage page)
    {
        var result = page.Url;
        // By key: a chart that is drawn meanwhile moves the link from under a pointer.
        await page.GetByRole(AriaRole.Link, new() { Name = "TotalCapacityAnnual", Exact = true })
            .PressAsync("Enter");
        await page.WaitForURLAsync("**/tables/TotalCapacityAnnual");
        await page.GetByLabel("TECHNOLOGY").SelectOptionAsync("GRID");
        await PressAsync(page, "Show");
        await page.WaitForURLAsync("**TECHNOLOGY=GRID**");
        await page.GetByText("Rows: 6").WaitForAsync();
        await CheckAsync(page, "table");
        var csv = await page.APIRequest.GetAsync(
            page.Url.Replace("TotalCapacityAnnual?", "TotalCapacityAnnual/csv?", StringComparison.Ordinal)
        );
        Assert.Equal(7, (await csv.TextAsync()).TrimEnd().Split('\n').Length);
        var zip = await page.APIRequest.GetAsync(result + "/tables.zip");
        Assert.Equal("application/zip", zip.Headers["content-type"]);
    }

    private static async Task BreakAsync(RunSite site, IPage page)
    {
        await page.GotoAsync($"{site.Address}en/khon-kaen/plan/model/1");
        await page.Locator("#demand").FillAsync("300");
        await PressAsync(page, "Run");
        await page.GetByTestId("status").WaitForAsync();
        var text = await page.InnerTextAsync("main");
        Assert.Contains("Infeasible", text, StringComparison.Ordinal);
        Assert.Matches(@"In 20(2[5-9]|30), .*'KHON-KAEN'", text);
        Assert.Contains("demand 300 %", text, StringComparison.Ordinal);
        await CheckAsync(page, "infeasible");
    }

    private static async Task SweepAsync(RunSite site, IPage page)
    {
        await page.GotoAsync($"{site.Address}en/khon-kaen/plan/model/1");
        await page.GetByLabel("Points").FillAsync("five");
        await PressAsync(page, "Run the sweep");
        await page.GetByText("'five' is no number").WaitForAsync();
        await page.GetByLabel("Last price or cap").FillAsync("12");
        await page.GetByLabel("Points").FillAsync("5");
        await PressAsync(page, "Run the sweep");
        await page.Locator("#chart-curve svg").WaitForAsync();
        Assert.Equal(5, await page.Locator("section[aria-labelledby=points] tbody tr").CountAsync());
        await CheckAsync(page, "sweep");
    }

    /// <summary>In Thai, on a phone: the model's page and the best plan's.</summary>
    private static async Task CheckSmallAsync(RunSite site, IPage page)
    {
        await page.SetViewportSizeAsync(375, 800);
        await page.GotoAsync($"{site.Address}th/khon-kaen/plan/model/1");
        await CheckAsync(page, "model-th");
        await page.Locator("section[aria-labelledby=results] a").Last.ClickAsync();
        await page.WaitForURLAsync("**/plan/results/*");
        await page.Locator("#chart-production").ScrollIntoViewIfNeededAsync();
        await page.Locator("#chart-production svg").WaitForAsync();
        await CheckAsync(page, "optimal-th");
    }

    private static Task PressAsync(IPage page, string name) =>
        page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();

    private async Task<IBrowserContext> OpenAsync(RunSite site)
    {
        var window = await browser.OpenAsync(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = 1280, Height = 900 },
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

    /// <summary>No violation, and nothing scrolls sideways; a picture where one is asked for.</summary>
    private static async Task CheckAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("CITYBRAID_PICTURES") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png"), FullPage = true });
        }

        await Accessibility.AssertAsync(page);
    }
}
