using System.Text;
using System.Xml.Linq;
using Microsoft.Playwright;

namespace CityBraid.Tests.Web;

/// <summary>Charts in use: by keys, as a table, as files, as a link.</summary>
public sealed class ChartUseTests(ChartSite site, Browser browser)
{
    [Fact]
    public async Task Arrow_keys_tell_number_after_number()
    {
        await using var window = await OpenAsync("en");
        await window.DrawAsync("bars");
        var canvas = window.Figure("bars").Locator(".chart-canvas");
        var said = window.Figure("bars").GetByRole(AriaRole.Status);
        await window.Figure("bars").GetByRole(AriaRole.Tab, new() { Selected = true }).FocusAsync();

        await window.Page.Keyboard.PressAsync("Tab");
        Assert.True(await canvas.EvaluateAsync<bool>("canvas => canvas === document.activeElement"));
        Assert.True(await window.Figure("bars").Locator(".chart-keys").IsVisibleAsync());

        await window.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(said).ToContainTextAsync("1,200 tCO2e");
        await window.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(said).ToContainTextAsync("no data");
        await window.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions
            .Expect(said)
            .ToHaveTextAsync("Transport, Scope 2: energy from the grid: 410.2 tCO2e");
        await window.Page.Keyboard.PressAsync("End");
        await Assertions.Expect(said).ToContainTextAsync($"{WebSite.HostileName}: 80 tCO2e");
        Assert.Empty(window.Noises);
    }

    [Fact]
    public async Task Every_kind_answers_to_keys()
    {
        await using var window = await OpenAsync("th");
        foreach (
            var (id, said) in new[]
            {
                ("lines", "พ.ศ. 2558, Transport: 300 tCO2e"),
                ("heat", "01, Public health: 100 %"),
                ("flows", "LPG → Stationary energy: 30 tCO2e"),
            }
        )
        {
            await window.DrawAsync(id);
            await window.Figure(id).Locator(".chart-canvas").FocusAsync();
            await window.Page.Keyboard.PressAsync("ArrowDown");
            await window.Page.Keyboard.PressAsync("ArrowDown");
            await Assertions.Expect(window.Figure(id).GetByRole(AriaRole.Status)).ToHaveTextAsync(said);
        }

        Assert.Empty(window.Noises);
    }

    [Fact]
    public async Task A_series_is_hidden_by_its_number_and_the_address_and_the_file_know_it()
    {
        await using var window = await OpenAsync("en");
        await window.DrawAsync("bars");
        await window.Figure("bars").Locator(".chart-canvas").FocusAsync();

        await window.Page.Keyboard.PressAsync("2");

        await Assertions
            .Expect(window.Figure("bars").GetByRole(AriaRole.Status))
            .ToHaveTextAsync("Scope 2: energy from the grid: hidden");
        Assert.EndsWith("?bars.hide=scope-2", window.Page.Url, StringComparison.Ordinal);
        var file = await ReadAsync(
            await window.Page.RunAndWaitForDownloadAsync(() =>
                window.Figure("bars").GetByRole(AriaRole.Link, new() { Name = "CSV, as shown" }).ClickAsync()
            )
        );
        Assert.DoesNotContain("410.25", file, StringComparison.Ordinal);
        Assert.Contains("1200.5", file, StringComparison.Ordinal);

        await window.Page.ReloadAsync();
        var svg = await window.DrawAsync("bars");
        Assert.DoesNotContain("#2a9aa0", (await ChartWindow.ColoursAsync(svg)).Except(["#4c5a62"]));
    }

    [Fact]
    public async Task Tabs_are_turned_by_keys_and_kept_in_the_address()
    {
        await using var window = await OpenAsync("en");
        var figure = window.Figure("lines");
        await figure.GetByRole(AriaRole.Tab, new() { Name = "Chart" }).FocusAsync();

        await window.Page.Keyboard.PressAsync("ArrowRight");

        Assert.True(await figure.GetByRole(AriaRole.Table).IsVisibleAsync());
        Assert.False(await figure.Locator(".chart-canvas").IsVisibleAsync());
        Assert.EndsWith("?lines.view=table", window.Page.Url, StringComparison.Ordinal);
        await window.Page.ReloadAsync();
        Assert.True(await figure.GetByRole(AriaRole.Table).IsVisibleAsync());
    }

    [Fact]
    public async Task A_link_leads_to_the_chart_as_it_is_set()
    {
        await using var window = await OpenAsync("en");
        await window.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var figure = window.Figure("heat");
        await figure.GetByRole(AriaRole.Tab, new() { Name = "Table" }).ClickAsync();

        await figure.GetByRole(AriaRole.Link, new() { Name = "Copy link" }).ClickAsync();

        await Assertions.Expect(figure.GetByRole(AriaRole.Status)).ToHaveTextAsync("The link is copied.");
        Assert.Equal(
            site.AddressIn("en", "?heat.view=table#chart-heat"),
            await window.Page.EvaluateAsync<string>("navigator.clipboard.readText()")
        );
    }

    [Theory]
    [InlineData("bars")]
    [InlineData("lines")]
    [InlineData("heat")]
    [InlineData("flows")]
    public async Task A_drawing_is_saved_as_a_picture_with_its_title_and_its_source(string id)
    {
        await using var window = await OpenAsync("th", ColorScheme.Dark);
        var figure = window.Figure(id);

        var svg = await SaveAsync(window, figure, "SVG");
        var png = await SaveAsync(window, figure, "PNG");

        Assert.Equal($"charts-{id}.svg", svg.SuggestedFilename);
        var picture = XDocument.Parse(await ReadAsync(svg));
        var title = await figure.GetByRole(AriaRole.Heading).InnerTextAsync();
        Assert.Equal("svg", picture.Root!.Name.LocalName);
        Assert.Contains(title, picture.Root.Value, StringComparison.Ordinal);
        Assert.Contains(WebSite.HostileName, picture.Root.Value, StringComparison.Ordinal);
        Assert.InRange(picture.Descendants().Count(part => part.Name.LocalName == "path"), 4, 400);
        var bytes = await BytesAsync(png);
        Assert.Equal($"charts-{id}.png", png.SuggestedFilename);
        Assert.Equal([0x89, .. "PNG"u8], bytes[..4]);
        Assert.Equal(1920, System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)));
        Assert.InRange(bytes.Length, 10_000, 1_000_000);
        Assert.Empty(window.Noises);
    }

    [Fact]
    public async Task Without_script_the_table_the_file_and_the_source_are_there()
    {
        await using var window = await ChartWindow.OpenAsync(
            browser,
            site.AddressIn("en"),
            new BrowserNewContextOptions { JavaScriptEnabled = false }
        );
        var figure = window.Figure("bars");

        Assert.True(await figure.GetByRole(AriaRole.Table).IsVisibleAsync());
        Assert.Equal(0, await figure.GetByRole(AriaRole.Tab).CountAsync());
        Assert.Equal(0, await figure.GetByRole(AriaRole.Button).CountAsync());
        Assert.False(await figure.Locator(".chart-canvas").IsVisibleAsync());
        var exact = await figure
            .Locator("td data")
            .EvaluateAllAsync<string[]>("all => all.map(one => one.value)");
        var file = await ReadAsync(
            await window.Page.RunAndWaitForDownloadAsync(() =>
                figure.GetByRole(AriaRole.Link, new() { Name = "CSV", Exact = true }).ClickAsync()
            )
        );
        var numbers = file.Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .SelectMany(row => row.Split(',')[2..])
            .Where(cell => cell.Length > 0);
        Assert.Equal(exact, numbers);
    }

    private static Task<IDownload> SaveAsync(ChartWindow window, ILocator figure, string kind) =>
        window.Page.RunAndWaitForDownloadAsync(() =>
            figure.GetByRole(AriaRole.Button, new() { Name = kind }).ClickAsync()
        );

    private static async Task<string> ReadAsync(IDownload download) =>
        Encoding.UTF8.GetString(await BytesAsync(download)).TrimStart('\uFEFF');

    private static async Task<byte[]> BytesAsync(IDownload download)
    {
        await using var stream = await download.CreateReadStreamAsync();
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy);
        return copy.ToArray();
    }

    private Task<ChartWindow> OpenAsync(string lang, ColorScheme scheme = ColorScheme.Light) =>
        ChartWindow.OpenAsync(
            browser,
            site.AddressIn(lang),
            new BrowserNewContextOptions { ColorScheme = scheme }
        );
}
