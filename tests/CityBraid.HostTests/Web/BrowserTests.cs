using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CityBraid.Tests.Web;

/// <summary>Pages in a real browser: as people read them, with and without their eyes.</summary>
public sealed class BrowserTests(WebSite site, Browser browser)
{
    private static readonly string[] Pages =
    [
        "/",
        "/khon-kaen",
        "/khon-kaen/inventories/2019",
        "/hostile/inventories/2020",
        "/khon-kaen/inventories/2019/trace/II.1.1-fuel.diesel.road",
        "/khon-kaen/inventories/2019/trace/III.4.1-wastewater.domestic",
        "/khon-kaen/inventories/2019/trace/total",
        "/khon-kaen/inventories/2019/trace/per-head",
        "/khon-kaen/inventories/2019?gwp=AR9",
        "/nowhere/at/all",
    ];

    private static readonly AxeRunOptions Standards = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] },
    };

    public static MatrixTheoryData<string, ColorScheme, int> Views =>
        new(["th", "en"], [ColorScheme.Light, ColorScheme.Dark], [1280, 375]);

    [Fact]
    public async Task The_inventory_is_read_without_script()
    {
        await using var window = await OpenAsync(1280, ColorScheme.Light, hasScript: false);
        var page = await window.NewPageAsync();
        await page.GotoAsync(AddressOf("/th/khon-kaen/inventories/2019"));

        Assert.Equal("490,000 tCO2e", await page.GetByTestId("total").InnerTextAsync());
        Assert.Equal("4.26", await page.GetByTestId("per-head").InnerTextAsync());

        await page.GetByRole(AriaRole.Link, new() { Name = "129,600", Exact = true }).ClickAsync();
        Assert.Equal(
            "48,000,000 ลิตร × 2.7 kgCO2e/ลิตร ÷ 1000 = 129,600 tCO2e",
            await page.GetByTestId("formula").InnerTextAsync()
        );
        Assert.Equal(
            "khonkaen-2562-clean.xlsx › แบบฟอร์ม › E8:P8",
            await page.GetByTestId("where").InnerTextAsync()
        );

        await page.GetByRole(AriaRole.Link, new() { Name = "English", Exact = true }).ClickAsync();
        Assert.EndsWith(
            "/en/khon-kaen/inventories/2019/trace/II.1.1-fuel.diesel.road",
            page.Url,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "litres",
            await page.GetByTestId("formula").InnerTextAsync(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_keyboard_reaches_the_content_first()
    {
        await using var window = await OpenAsync(375, ColorScheme.Light);
        var page = await window.NewPageAsync();
        await page.GotoAsync(AddressOf("/th/khon-kaen/inventories/2019"));

        await page.Keyboard.PressAsync("Tab");
        var skip = page.GetByRole(AriaRole.Link, new() { Name = "ข้ามไปยังเนื้อหา" });
        Assert.True(await skip.EvaluateAsync<bool>("link => link === document.activeElement"));
        Assert.InRange((await skip.BoundingBoxAsync())!.Y, 0, 100);

        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task No_page_shuts_anybody_out(string lang, ColorScheme scheme, int width)
    {
        await using var window = await OpenAsync(width, scheme);
        var page = await window.NewPageAsync();
        var noises = Listen(page);
        foreach (var path in Pages)
        {
            await page.GotoAsync(AddressOf($"/{lang}{path}"));
            var result = await page.RunAxe(Standards);
            Assert.InRange(result.Passes.Length, 10, 100);
            Assert.True(result.Violations.Length == 0, Describe(path, result));
        }

        Assert.Empty(noises);
    }

    [Theory]
    [InlineData("th")]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task No_page_scrolls_sideways_on_a_small_screen(string lang)
    {
        await using var window = await OpenAsync(320, ColorScheme.Light);
        var page = await window.NewPageAsync();
        foreach (var path in Pages)
        {
            await page.GotoAsync(AddressOf($"/{lang}{path}"));
            var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            Assert.True(width <= 320, $"/{lang}{path} is {width} wide");
        }
    }

    [Theory]
    [InlineData("th")]
    [InlineData("en")]
    public async Task Every_link_is_large_enough_to_touch(string lang)
    {
        await using var window = await OpenAsync(375, ColorScheme.Light);
        var page = await window.NewPageAsync();
        await page.GotoAsync(AddressOf($"/{lang}/khon-kaen/inventories/2019"));

        var small = await page.EvaluateAsync<string[]>(
            """
            [...document.querySelectorAll("a:not(.skip)")]
              .filter(link => link.checkVisibility() && Math.min(link.offsetHeight, link.offsetWidth) < 24)
              .map(link => link.outerHTML)
            """
        );

        Assert.Empty(small);
    }

    private Task<IBrowserContext> OpenAsync(int width, ColorScheme scheme, bool hasScript = true) =>
        browser.OpenAsync(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = 812 },
                ColorScheme = scheme,
                JavaScriptEnabled = hasScript,
            }
        );

    private string AddressOf(string path) => new Uri(site.Address, path).ToString();

    /// <summary>Collects what must not happen: errors in the console, requests to anywhere else.</summary>
    private List<string> Listen(IPage page)
    {
        var noises = new List<string>();
        page.Console += (_, message) =>
        {
            var isExpected = message.Text.Contains("status of 40", StringComparison.Ordinal);
            if (message.Type is "error" or "warning" && !isExpected)
            {
                noises.Add(message.Text);
            }
        };
        page.PageError += (_, error) => noises.Add(error);
        page.Request += (_, request) =>
        {
            if (!site.Address.IsBaseOf(new Uri(request.Url)))
            {
                noises.Add(request.Url);
            }
        };
        return noises;
    }

    private static string Describe(string path, AxeResult result) =>
        string.Join(
            '\n',
            result.Violations.Select(violation =>
                $"{path}: {violation.Id}: {violation.Help}: "
                + string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))
            )
        );
}
