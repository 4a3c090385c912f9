using CityBraid.Facts;
using CityBraid.Kernel;
using CityBraid.Tests.House;
using CityBraid.Workspaces;
using Microsoft.Extensions.DependencyInjection;
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
        "/home",
        "/help",
        "/methods",
        "/methods/first-order-decay?example=yes&run=yes",
        "/methods/waste-balance?run=yes",
        "/khon-kaen/inventories/2019/factors",
        "/khon-kaen/inventories/2019/checks",
        "/khon-kaen/inventories/2019/uncertainty",
        "/khon-kaen/inventories/2019/uncertainty?activity=10&factor=5",
        "/sign-in",
        "/khon-kaen/data",
        "/khon-kaen/data/completeness",
        "/khon-kaen/data/sources",
        "/khon-kaen/data/changes",
        "/small-town/data?year=1999",
        "/small-town/inventories/2019",
        "/asean-china",
        "/asean-china/frameworks/fw-asean-china-env-2021-2025",
        "/asean-china/meetings",
        "/asean-china/meetings/ev-ac-nfp-2022",
        "/unep-unhabitat/projects/example-shade-streets",
    ];

    /// <summary>What a member of the closed town sees beside that; an import waits there.</summary>
    private static readonly string[] OwnPages =
    [
        "/home",
        "/me",
        "/closed-town",
        "/closed-town/members",
        "/closed-town/population",
        "/closed-town/runs",
        "/closed-town/data",
        "/closed-town/data/completeness",
        "/closed-town/data/import",
        "/closed-town/inventories/new",
        "/closed-town/inventories/2019",
        "/closed-town/inventories/2019/notations",
        "/methods/first-order-decay/keep?example=yes",
        "/closed-town/records/project/new",
    ];

    private static readonly string[] Steps = ["", "/items", "/cells"];

    /// <summary>
    /// The width at which all of WCAG is looked at in a language; colours are, at the other too.
    /// </summary>
    public static TheoryData<string, int, int> Views =>
        new() { { "th", Phone, Desk }, { "en", Desk, Phone } };

    private const int Phone = 375;
    private const int Desk = 1280;
    private const int Narrowest = 320;

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

    /// <summary>
    /// Each page is opened once: what costs is to open it, and what is looked at changes nothing in it.
    /// </summary>
    [Theory]
    [MemberData(nameof(Views))]
    public async Task No_page_shuts_anybody_out(string lang, int width, int otherWidth)
    {
        await using var window = await OpenAsync(width, ColorScheme.Light);
        var page = await window.NewPageAsync();
        var noises = Listen(page);
        var problems = new List<string>();
        await foreach (var path in OpenAllAsync(page, lang))
        {
            await PictureAsync(page, $"{lang}{path}-Light-{width}");
            problems.AddRange(await Accessibility.FindProblemsAsync(page));

            await page.SetViewportSizeAsync(otherWidth, 812);
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            await PictureAsync(page, $"{lang}{path}-Dark-{otherWidth}");
            problems.AddRange(await Accessibility.FindFaintTextsAsync(page));

            await page.SetViewportSizeAsync(Phone, 812);
            problems.AddRange((await FindSmallControlsAsync(page)).Select(one => $"{path}: {one}"));
            problems.AddRange(await FindScrollingAsync(page));

            await page.SetViewportSizeAsync(width, 812);
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems));
        Assert.Empty(noises);
    }

    [Fact]
    public async Task No_page_in_chinese_scrolls_sideways_on_a_small_screen()
    {
        await using var window = await OpenAsync(Narrowest, ColorScheme.Light);
        var page = await window.NewPageAsync();
        var wide = new List<string>();
        await foreach (var path in OpenAllAsync(page, "zh"))
        {
            wide.AddRange(await FindScrollingAsync(page));
        }

        Assert.True(wide.Count == 0, string.Join('\n', wide));
    }

    [Theory]
    [InlineData("th")]
    [InlineData("en")]
    public async Task Every_link_of_an_inventory_is_large_enough_to_touch(string lang)
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

    /// <summary>What a finger of a phone's reader would miss (WCAG 2.2, 2.5.8).</summary>
    private static Task<string[]> FindSmallControlsAsync(IPage page) =>
        page.EvaluateAsync<string[]>(
            """
            [...document.querySelectorAll(
              "nav a, a.button, a.primary, button, summary, select, input:not([type=hidden])")]
              .filter(one => one.checkVisibility() && !one.closest("label"))
              .filter(one => Math.min(one.offsetHeight, one.offsetWidth) < 24)
              .map(one => one.outerHTML)
            """
        );

    /// <summary>The page when it is wider than the narrowest screen there is (WCAG 2.2, 1.4.10).</summary>
    private static async Task<IEnumerable<string>> FindScrollingAsync(IPage page)
    {
        await page.SetViewportSizeAsync(Narrowest, 812);
        var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        return width > Narrowest ? [$"{page.Url} is {width} wide"] : [];
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

    /// <summary>Keeps a picture of the page where somebody asks for pictures.</summary>
    private static async Task PictureAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("CITYBRAID_PICTURES") is { } folder)
        {
            var file = string.Concat(name.Select(one => char.IsAsciiLetterOrDigit(one) ? one : '-')) + ".png";
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, file), FullPage = true });
        }
    }

    /// <summary>
    /// Opens every page: those for all, then those of a member, then the steps of an import.
    /// </summary>
    private async IAsyncEnumerable<string> OpenAllAsync(IPage page, string lang)
    {
        foreach (var path in Pages)
        {
            await page.GotoAsync(AddressOf($"/{lang}{path}"));
            yield return path;
        }

        await SignInAsync(page.Context);
        var dirty = await DraftAsync("khonkaen-2562-dirty.xlsx");
        var clean = await DraftAsync("khonkaen-2562-clean.xlsx");
        foreach (var path in OwnPages.Concat(Steps.Select(step => dirty + step)).Append($"{clean}/preview"))
        {
            await page.GotoAsync(AddressOf($"/{lang}{path}"));
            yield return $"{path} (member)";
        }
    }

    private async Task SignInAsync(IBrowserContext window)
    {
        var request = new SignInRequest("admin@example.org", WebSite.Password, "test");
        var signed = await site
            .Services.GetRequiredService<SignIn>()
            .RunAsync(Actor.Public, request, TestContext.Current.CancellationToken);
        await window.AddCookiesAsync([
            new Cookie
            {
                Name = People.Cookie,
                Value = signed.Value!.Secret.Text,
                Url = site.Address.ToString(),
            },
        ]);
    }

    private async Task<string> DraftAsync(string name)
    {
        await using var form = File.OpenRead(Path.Combine(Repository.Root, "examples", "khon-kaen", name));
        var file = new DraftFile(form, name, new PlaceCode(WebSite.ClosedTown));
        var draft = await site
            .Services.GetRequiredService<StartDraft>()
            .RunAsync(Actor.LocalAdministrator, file, TestContext.Current.CancellationToken);
        return FormattableString.Invariant($"/{WebSite.ClosedTown}/data/import/{draft.Value!.Number}");
    }

    private string AddressOf(string path) => new Uri(site.Address, path).ToString();

    /// <summary>Collects what must not happen: errors in the console, requests to anywhere else.</summary>
    private List<string> Listen(IPage page)
    {
        var noises = new List<string>();
        page.Console += (_, message) =>
        {
            var isExpected =
                message.Text.Contains("status of 40", StringComparison.Ordinal)
                || message.Text.Contains("status of 422", StringComparison.Ordinal);
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
}
