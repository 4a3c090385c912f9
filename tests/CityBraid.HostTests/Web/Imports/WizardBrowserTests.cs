using Microsoft.Playwright;

namespace CityBraid.Tests.Web.Imports;

/// <summary>The wizard in a real browser, by keyboard alone, on every step open to everybody.</summary>
public sealed class WizardBrowserTests(Browser browser)
{
    /// <summary>Where pictures of the steps go; nowhere unless somebody asks.</summary>
    private static string? Pictures => Environment.GetEnvironmentVariable("CITYBRAID_PICTURES");

    public static TheoryData<string, int, bool> Readers =>
        new()
        {
            { "th", 1280, true },
            { "en", 375, true },
            { "th", 375, false },
            { "en", 1280, false },
        };

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task The_dirty_form_becomes_an_inventory_by_keyboard(string lang, int width, bool hasScript)
    {
        await using var site = await ImportSite.OpenAsync();
        await using var window = await browser.OpenAsync(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = 812 },
                JavaScriptEnabled = hasScript,
            }
        );
        await site.EnterAsync(window);
        var page = await window.NewPageAsync();
        var walk = new Walk(page, site, lang, width);

        await walk.OpenAsync("data/import");
        await page.Locator("#file").SetInputFilesAsync(Upload());
        await walk.CheckAsync("1-upload", hasScript);
        await walk.PressAsync(walk.Button("อัปโหลด", "Upload"));

        Assert.Contains(
            walk.Say(
                "พบแบบฟอร์มรายเดือน (แบบ อบก.) · 8 รายการ · พ.ศ. 2562",
                "Found a monthly form (TGO) · 8 items · 2019"
            ),
            await page.GetByTestId("recognised").InnerTextAsync(),
            StringComparison.Ordinal
        );
        await walk.CheckAsync("2-recognise", hasScript);
        await walk.PressAsync(walk.Link("ต่อไป: จับคู่รายการ", "Next: match items"));

        await walk.CheckAsync("3-items", hasScript);
        await walk.PressAsync(walk.Button("ข้ามรายการนี้", "Leave this item out").First);
        await walk.PressAsync(walk.Link("ต่อไป: แก้ไขข้อผิดพลาด", "Next: fix errors"));

        await MendAsync(page, walk, hasScript);
        await walk.PressAsync(walk.Button("ต่อไป: ดูตัวอย่าง", "Next: preview"));

        Assert.Equal("490,000", await page.GetByTestId("total-after").InnerTextAsync());
        await walk.CheckAsync("5-preview", hasScript);
        await walk.PressAsync(walk.Button("นำเข้า 7 รายการ", "Import 7 items"));

        await page.GetByTestId("imported").WaitForAsync();
        Assert.Equal(
            walk.Say("นำเข้าแล้ว 7 รายการ", "7 items imported"),
            await page.GetByTestId("imported").InnerTextAsync()
        );
        Assert.True(await page.GetByRole(AriaRole.Progressbar).IsVisibleAsync());
        await walk.CheckAsync("6-done", hasScript);

        await UploadAgainAsync(page, walk);
        Assert.Empty(walk.Noises);
    }

    private static async Task UploadAgainAsync(IPage page, Walk walk)
    {
        await walk.OpenAsync("data/import");
        await page.Locator("#file").SetInputFilesAsync(Upload());
        await walk.PressAsync(walk.Button("อัปโหลด", "Upload"));
        await walk.PressAsync(walk.Link("ดูตัวอย่าง", "Preview"));
        Assert.Contains(
            walk.Say("0 เปลี่ยนแปลง", "0 changes"),
            await page.GetByTestId("no-change").InnerTextAsync(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_draft_is_there_after_a_reload_in_another_language_and_window()
    {
        await using var site = await ImportSite.OpenAsync();
        var draft = await site.StartAsync(ImportSite.DirtyFile);
        await site.CorrectAsync(draft, "F8", "4000000", seen: "4,0OO,000");

        await using var window = await browser.OpenAsync(new BrowserNewContextOptions());
        await site.EnterAsync(window);
        var page = await window.NewPageAsync();
        await page.GotoAsync(new Uri(site.Address, $"{draft}/cells").ToString());
        await page.ReloadAsync();
        Assert.Equal("4000000", await page.Locator("#cell-F8").InputValueAsync());

        await page.GetByRole(AriaRole.Button, new() { Name = "English", Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**/en/**/cells");
        Assert.Equal("4000000", await page.Locator("#cell-F8").InputValueAsync());
        Assert.Contains(
            "1 error",
            await page.GetByTestId("errors").InnerTextAsync(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_is_typed_in_a_cell_is_saved_on_leaving_it_and_survives_a_switch_of_language()
    {
        await using var site = await ImportSite.OpenAsync();
        var draft = await site.StartAsync(ImportSite.DirtyFile);
        await using var window = await browser.OpenAsync(new BrowserNewContextOptions());
        await site.EnterAsync(window);
        var page = await window.NewPageAsync();
        await page.GotoAsync(new Uri(site.Address, $"{draft}/cells").ToString());
        await page.Locator("#cell-F8").FocusAsync();
        await page.Keyboard.TypeAsync("4000000");
        await page.Locator("#cell-H7").FocusAsync();
        await page.Locator("td:not(.wrong) #cell-F8").WaitForAsync();
        Assert.True(await page.Locator("#cell-H7:focus").IsVisibleAsync());
        Assert.Equal("4000000", await page.Locator("#cell-F8").InputValueAsync());
        var clock = await page.Locator("time[data-clock]").InnerTextAsync();
        Assert.Matches(" [0-9]{2}:[0-9]{2}$", clock);

        await page.Keyboard.TypeAsync("500000");
        await page.GetByRole(AriaRole.Button, new() { Name = "English", Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**/en/**");
        Assert.Equal("500000", await page.Locator("#cell-H7").InputValueAsync());
        Assert.Contains(
            "0 errors",
            await page.GetByTestId("errors").InnerTextAsync(),
            StringComparison.Ordinal
        );

        await page.GotoAsync(new Uri(site.Address, $"{draft}/items").ToString());
        var unknown = page.Locator("li.unknown select");
        await unknown.SelectOptionAsync("fuel.diesel.road");
        await page.GetByRole(AriaRole.Button, new() { Name = "中文", Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**/zh/**");
        Assert.Equal("fuel.diesel.road", await page.Locator("li.unknown select").InputValueAsync());
    }

    private static async Task MendAsync(IPage page, Walk walk, bool hasScript)
    {
        await page.Locator("#problems:focus").WaitForAsync();
        var links = page.Locator("#problems a");
        Assert.Equal(2, await links.CountAsync());
        Assert.True(await walk.Button("ต่อไป: ดูตัวอย่าง", "Next: preview").IsDisabledAsync());
        await walk.CheckAsync("4-cells", hasScript);

        foreach (var (cell, text) in new[] { ("F8", "4000000"), ("H7", "500000") })
        {
            await links.Filter(new() { HasText = cell }).FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            await page.Locator($"#cell-{cell}:focus").WaitForAsync();
            if (!hasScript)
            {
                await page.Keyboard.PressAsync("Control+A");
            }

            await page.Keyboard.TypeAsync(text);
            await walk.SaveAsync(cell, hasScript);
        }

        Assert.Contains(
            walk.Say("0 ข้อผิดพลาด", "0 errors"),
            await page.GetByTestId("errors").InnerTextAsync(),
            StringComparison.Ordinal
        );
        await walk.CheckAsync("4-mended", hasScript);
    }

    private static FilePayload Upload() =>
        new()
        {
            Name = ImportSite.Dirty,
            MimeType = "application/octet-stream",
            Buffer = ImportSite.DirtyFile,
        };

    /// <summary>One reader's way through the steps.</summary>
    private sealed class Walk
    {
        private readonly IPage page;
        private readonly ImportSite site;
        private readonly string lang;
        private readonly int width;

        public Walk(IPage page, ImportSite site, string lang, int width)
        {
            this.page = page;
            this.site = site;
            this.lang = lang;
            this.width = width;
            page.Console += (_, message) =>
            {
                if (message.Type is "error" or "warning")
                {
                    Noises.Add(message.Text);
                }
            };
            page.PageError += (_, error) => Noises.Add(error);
        }

        public List<string> Noises { get; } = [];

        public string Say(string thai, string english) => lang == "th" ? thai : english;

        public Task<IResponse?> OpenAsync(string path) =>
            page.GotoAsync(new Uri(site.Address, $"/{lang}/khon-kaen/{path}").ToString());

        public ILocator Button(string thai, string english) =>
            page.GetByRole(AriaRole.Button, new() { Name = Say(thai, english), Exact = true });

        public ILocator Link(string thai, string english) =>
            page.GetByRole(AriaRole.Link, new() { Name = Say(thai, english), Exact = true });

        /// <summary>Goes to a control as Tab would and presses Enter.</summary>
        public async Task PressAsync(ILocator control)
        {
            await control.FocusAsync();
            await EnterAsync();
        }

        /// <summary>Presses Enter and waits for the page it leads to.</summary>
        public Task EnterAsync() => Navigation.AfterAsync(page, () => page.Keyboard.PressAsync("Enter"));

        /// <summary>
        /// Presses Enter in a cell: with script the page stays, and the cell keeps the focus.
        /// </summary>
        public async Task SaveAsync(string cell, bool hasScript)
        {
            if (!hasScript)
            {
                await EnterAsync();
                return;
            }

            await page.Keyboard.PressAsync("Enter");
            await page.Locator($"td:not(.wrong) > .edit > #cell-{cell}:focus").WaitForAsync();
        }

        /// <summary>No rule of accessibility is broken and nothing scrolls sideways.</summary>
        public async Task CheckAsync(string step, bool hasScript)
        {
            if (Pictures is { } folder)
            {
                await page.ScreenshotAsync(
                    new() { Path = Path.Combine(folder, $"{step}-{lang}-{width}.png"), FullPage = true }
                );
            }

            if (hasScript)
            {
                await Accessibility.AssertAsync(page);
            }
        }
    }
}
