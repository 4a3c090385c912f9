using Microsoft.Playwright;

namespace CityBraid.Tests.Web.Reports;

/// <summary>Pages of reports fit their paper, and a phone.</summary>
public sealed class PrintedReportTests(WebSite site, Browser browser)
{
    [Theory]
    [InlineData("th", "ecrf")]
    [InlineData("en", "ecrf")]
    [InlineData("th", "tgo")]
    [InlineData("en", "tgo")]
    [InlineData("th", "cdp-iclei-track")]
    [InlineData("en", "cdp-iclei-track")]
    [InlineData("zh", "ciris")]
    public async Task No_cell_of_a_printed_report_lies_outside_its_page(string lang, string pack)
    {
        await using var window = await browser.OpenAsync(new BrowserNewContextOptions());
        var page = await window.NewPageAsync();
        await page.GotoAsync(AddressOf(lang, pack));

        Assert.NotEqual(0, await page.Locator(".report-part.wide td").CountAsync());
        Assert.Empty(await PrintedTables.OutsideAsync(page));
    }

    [Theory]
    [InlineData("th")]
    [InlineData("en")]
    public async Task On_a_phone_answers_stand_within_the_page_with_what_they_are(string lang)
    {
        await using var window = await browser.OpenAsync(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = 375, Height = 800 },
            }
        );
        var page = await window.NewPageAsync();
        await page.GotoAsync(AddressOf(lang, "cdp-iclei-track"));

        await Assertions.Expect(page.Locator(".report-part thead").First).ToBeHiddenAsync();
        var outside = await page.EvaluateAsync<int>(
            """
            () => [...document.querySelectorAll(".report-part td")]
              .filter((cell) => cell.getBoundingClientRect().right > innerWidth).length
            """
        );
        Assert.Equal(0, outside);
        Assert.NotEqual(0, await page.Locator(".report-part td[data-label]").CountAsync());
    }

    [Fact]
    public async Task Where_the_figures_of_a_table_come_from_is_reached_without_a_mouse()
    {
        var page = await site.GetAsync("/en/khon-kaen/reports/ecrf?year=2019");

        Assert.Contains("Where these figures come from", page.Words, StringComparison.Ordinal);
        Assert.Contains("khonkaen-2562-clean.xlsx › แบบฟอร์ม › E7, F7", page.Words, StringComparison.Ordinal);
    }

    private string AddressOf(string lang, string pack) =>
        new Uri(site.Address, $"/{lang}/khon-kaen/reports/{pack}?year=2019").ToString();
}
