using System.Text;
using CityBraid.Tests.Storage;
using CityBraid.Tests.Web.Workshops;
using Microsoft.Playwright;

namespace CityBraid.Tests.Web.Reports;

/// <summary>
/// The annex of a national review and an indicator for Open SDG (journey J5, steps 8 and 9), with the reports
/// of two cities.
/// </summary>
public sealed class AnnexTests(WebSite site, Browser browser)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("en", "The target is 80.0 % by 2025: Ahead of path.")]
    [InlineData("th", "เป้าหมายคือ 80.0 % ภายใน 2025")]
    [InlineData("zh", "目标为2025达到80.0 %")]
    public async Task An_annex_says_by_goal_what_was_reached_and_of_how_many_places(string lang, string said)
    {
        var page = await site.GetAsync($"/{lang}/urban-nexus/reports/vnr-annex");

        Assert.Contains(said, page.Words, StringComparison.Ordinal);
        Assert.Contains("11.6.1", page.Words, StringComparison.Ordinal);
        Assert.Contains("56.875", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_indicator_is_told_in_Gregorian_years_and_never_as_the_whole_of_a_country()
    {
        var page = await site.GetAsync("/en/urban-nexus/indicators/segregated-collection");
        var link = Assert.Single(
            page.Links,
            link => link.Contains("open-sdg-indicator.csv", StringComparison.Ordinal)
        );

        var answer = await site.GetAsync(link);

        // By hand: (275,000 + 180,000) ÷ (500,000 + 300,000) = 56.875 %, of 2 of 100 places.
        Assert.Equal(
            [
                "Year,Coverage,Location,GeoCode,Units,Value",
                "2019,1 of 100 places,,,%,40",
                "2019,,Nagpur,nagpur,%,40",
                "2020,2 of 100 places,,,%,56.875",
                "2020,,Nagpur,nagpur,%,55",
                "2020,,Rajkot,rajkot,%,60",
            ],
            answer.Text.TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
        );
        Assert.Contains(
            "indicator_11-6-1.csv",
            answer.Header("Content-Disposition"),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("otal", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("th", 375)]
    [InlineData("en", 1280)]
    public async Task An_annex_is_read_and_printed_on_pages_of_A4(string lang, int width)
    {
        await using var nexus = await WorkshopSite.OpenAsync(TestEngine.Sqlite, Cancellation);
        await using var window = await WorkshopWindow.OfSecretaryAsync(browser, nexus, lang);
        await window.Page.SetViewportSizeAsync(width, 800);

        await window.GoAsync("/reports/vnr-annex");
        foreach (var programme in (string[])["Swachh Bharat", "Housing for All", "Smart City", "AMRUT"])
        {
            await Assertions.Expect(window.Page.Locator("main")).ToContainTextAsync(programme);
        }

        await window.CheckAsync();
        await window.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(window.Page.Locator("nav.sections")).ToBeHiddenAsync();
        Assert.Equal(
            "table-header-group",
            await window
                .Page.Locator("thead")
                .First.EvaluateAsync<string>("head => getComputedStyle(head).display")
        );
        var paper = await window.Page.PdfAsync(new() { PreferCSSPageSize = true });
        // A4 is 595 by 842 points; Chromium rounds to its own pixels.
        Assert.Matches(@"/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]", Encoding.Latin1.GetString(paper));
        Assert.Empty(window.Noises);
    }
}
