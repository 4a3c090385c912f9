using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CityBraid.Tests.Web;

/// <summary>
/// An officer starts an inventory, reads it, fills in its keys, deletes a row and undoes it.
/// </summary>
public sealed class OfficerJourneyTests(WebSite site, Browser browser)
{
    private const string Name = "เทศบาลนครทดสอบ";

    private static readonly string[] Parts = ["228,600", "208,800", "52,600", "280,000", "210,000"];

    private static readonly AxeRunOptions Standards = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] },
    };

    [Theory]
    [InlineData("th", "เริ่มบัญชีก๊าซเรือนกระจก", "สร้าง", "พ.ศ. 2562 (ค.ศ. 2019)")]
    [InlineData("en", "Start a greenhouse-gas inventory", "Create", "2019 (BE 2562)")]
    public async Task A_year_in_thai_digits_starts_an_inventory(
        string lang,
        string start,
        string create,
        string echo
    )
    {
        var city = $"start-{lang}";
        await site.AddCityAsync(city, Name);
        var (window, page, noises) = await OpenAsync();
        await using var closing = window;

        await page.GotoAsync(AddressOf($"/{lang}/{city}"));
        Assert.Equal(Name, (await page.Locator("h1").InnerTextAsync()).Trim());
        await CheckAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = start, Exact = true }).ClickAsync();
        await page.Locator("#year").FillAsync("๒๕๖๒");
        await Assertions.Expect(page.Locator("#year-hint")).ToHaveTextAsync(echo);
        await page.GetByRole(AriaRole.Radio, new() { Name = "BASIC+" }).CheckAsync();
        await page.GetByRole(AriaRole.Radio, new() { Name = "BASIC" }).First.CheckAsync();
        await CheckAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = create, Exact = true }).ClickAsync();

        Assert.EndsWith($"/{lang}/{city}/inventories/2019", page.Url, StringComparison.Ordinal);
        Assert.Equal("0 %", await page.GetByTestId("completeness").InnerTextAsync());
        await CheckAsync(page);
        Assert.Empty(noises);
    }

    [Theory]
    [InlineData("th", "ปิด", "48,000,000 ลิตร × 2.7 kgCO2e/ลิตร ÷ 1000 = 129,600 tCO2e")]
    [InlineData("en", "Close", "48,000,000 litres × 2.7 kgCO2e/litre ÷ 1000 = 129,600 tCO2e")]
    public async Task A_number_is_traced_beside_it_by_keyboard(string lang, string close, string formula)
    {
        var (window, page, noises) = await OpenAsync();
        await using var closing = window;
        await OpenInventoryAsync(page, lang, $"trace-{lang}");
        Assert.Equal("4.26", await page.GetByTestId("per-head").InnerTextAsync());
        foreach (var number in Parts)
        {
            await Assertions.Expect(LinkOf(page, number).First).ToBeVisibleAsync();
        }

        var origin = LinkOf(page, "129,600");
        await origin.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        var drawer = page.GetByRole(AriaRole.Dialog);
        await Assertions.Expect(drawer.GetByTestId("formula")).ToHaveTextAsync(formula);
        Assert.Equal(
            "khonkaen-2562-clean.xlsx › แบบฟอร์ม › E8:P8",
            await drawer.GetByTestId("where").InnerTextAsync()
        );
        await Assertions.Expect(drawer.Locator(".history")).ToContainTextAsync("local administrator");
        await CheckAsync(page);
        await ButtonOf(page, close).PressAsync("Enter");
        await Assertions.Expect(drawer).Not.ToBeVisibleAsync();
        Assert.True(await origin.EvaluateAsync<bool>("link => link === document.activeElement"));
        Assert.Empty(noises);
    }

    [Theory]
    [InlineData("th", "ลบข้อมูล น้ำเสียชุมชน", "เลิกทำ")]
    [InlineData("en", "Delete the facts of Domestic wastewater", "Undo")]
    public async Task A_deleted_row_comes_back(string lang, string delete, string undo)
    {
        var (window, page, noises) = await OpenAsync();
        await using var closing = window;
        await OpenInventoryAsync(page, lang, $"rows-{lang}");
        await ExpectTotalAsync(page, "490,000 tCO2e");

        await ButtonOf(page, delete).ClickAsync();
        await ExpectTotalAsync(page, "482,400 tCO2e");
        await CheckAsync(page);
        await ButtonOf(page, undo).ClickAsync();
        await ExpectTotalAsync(page, "490,000 tCO2e");

        Assert.EndsWith($"/{lang}/rows-{lang}/inventories/2019", page.Url, StringComparison.Ordinal);
        Assert.Empty(noises);
    }

    [Theory]
    [InlineData("th", "กรอกรหัสที่เหลือ", "บันทึกรหัส")]
    [InlineData("en", "Fill in the remaining keys", "Save the keys")]
    public async Task The_remaining_keys_are_filled_in_at_once(string lang, string action, string save)
    {
        var city = $"keys-{lang}";
        await site.AddCityAsync(city, Name);
        await site.ImportFormAsync(city);
        var (window, page, noises) = await OpenAsync();
        await using var closing = window;
        await page.GotoAsync(AddressOf($"/{lang}/{city}/inventories/2019"));

        await page.GetByRole(AriaRole.Link, new() { Name = action, Exact = true }).ClickAsync();
        await CheckAsync(page);
        foreach (var reference in new[] { "II.3.1", "II.3.2", "II.4.1", "II.4.2" })
        {
            await page.Locator($"[name='key-{reference}']").SelectOptionAsync("NO");
        }

        await page.Locator("#rest-key").SelectOptionAsync("NE");
        await page.GetByRole(AriaRole.Button, new() { Name = save, Exact = true }).ClickAsync();
        Assert.Equal("errors", await page.EvaluateAsync<string>("document.activeElement.id"));
        Assert.Equal("NO", await page.Locator("[name='key-II.3.1']").InputValueAsync());
        await CheckAsync(page);
        await page.Locator("#rest-reason").FillAsync("ยังไม่มีข้อมูล");
        await page.GetByRole(AriaRole.Button, new() { Name = save, Exact = true }).ClickAsync();

        Assert.Equal("100 %", await page.GetByTestId("completeness").InnerTextAsync());
        await Assertions.Expect(page.Locator(".figures")).ToContainTextAsync("(18.8 %)");
        await ExpectTotalAsync(page, "490,000 tCO2e");
        Assert.Empty(noises);
    }

    [Fact]
    public async Task A_switch_of_language_keeps_what_was_typed()
    {
        await site.AddCityAsync("half-filled", Name);
        var (window, page, _) = await OpenAsync(hasScript: false);
        await using var closing = window;
        await page.GotoAsync(AddressOf("/th/half-filled/inventories/new"));
        await page.Locator("#year").FillAsync("๒๕๖๐");
        await page.GetByRole(AriaRole.Radio, new() { Name = "BASIC+" }).CheckAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "English", Exact = true }).ClickAsync();

        Assert.EndsWith("/en/half-filled/inventories/new", page.Url, StringComparison.Ordinal);
        Assert.Equal("en", await page.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal("๒๕๖๐", await page.Locator("#year").InputValueAsync());
        Assert.True(await page.GetByRole(AriaRole.Radio, new() { Name = "BASIC+" }).IsCheckedAsync());
        Assert.Equal("2017 (BE 2560)", await page.Locator("#year-hint").InnerTextAsync());
    }

    [Fact]
    public async Task Facts_follow_their_filters_without_a_reload()
    {
        var (window, page, noises) = await OpenAsync();
        await using var closing = window;
        await page.GotoAsync(AddressOf("/en/khon-kaen/data"));

        await page.Locator("#variable").SelectOptionAsync("waste.landfill");

        await Assertions.Expect(page.Locator("#found")).ToHaveTextAsync("12 of 85 facts");
        Assert.Contains("variable=waste.landfill", page.Url, StringComparison.Ordinal);
        Assert.Empty(noises);
    }

    private static ILocator LinkOf(IPage page, string name) =>
        page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });

    private static ILocator ButtonOf(IPage page, string name) =>
        page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private async Task OpenInventoryAsync(IPage page, string lang, string city)
    {
        await site.AddCityAsync(city, Name);
        await site.ImportFormAsync(city);
        await page.GotoAsync(AddressOf($"/{lang}/{city}/inventories/2019"));
    }

    private static Task ExpectTotalAsync(IPage page, string total) =>
        Assertions.Expect(page.GetByTestId("total")).ToHaveTextAsync(total);

    private static async Task CheckAsync(IPage page)
    {
        var result = await page.RunAxe(Standards);
        Assert.True(
            result.Violations.Length == 0,
            page.Url
                + ": "
                + string.Join("; ", result.Violations.Select(one => $"{one.Id}: {one.Nodes[0].Html}"))
        );
    }

    private async Task<(IBrowserContext Window, IPage Page, List<string> Noises)> OpenAsync(
        bool hasScript = true
    )
    {
        var window = await browser.OpenAsync(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = 1280, Height = 812 },
                JavaScriptEnabled = hasScript,
                ExtraHTTPHeaders = new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    [NamedVisitors.Header] = NamedVisitors.Officer,
                },
            }
        );
        var page = await window.NewPageAsync();
        var noises = new List<string>();
        page.Console += (_, message) =>
        {
            // A form that is refused answers 422, which the browser tells as an error of its own.
            if (message.Type is "error" && !message.Text.Contains("422", StringComparison.Ordinal))
            {
                noises.Add(message.Text);
            }
        };
        page.PageError += (_, error) => noises.Add(error);
        return (window, page, noises);
    }

    private string AddressOf(string path) => new Uri(site.Address, path).ToString();
}
