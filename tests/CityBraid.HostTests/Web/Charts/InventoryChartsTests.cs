using System.Net;
using Microsoft.Playwright;

namespace CityBraid.Tests.Web;

/// <summary>The charts of an inventory, and the files behind them.</summary>
public sealed class InventoryChartsTests(WebSite site, Browser browser)
{
    private const string Path = "/th/khon-kaen/inventories/2019";

    [Theory]
    [InlineData(
        "/en/khon-kaen/inventories/2019",
        "Most comes from Stationary energy, Scope 2: 210,000 tCO2e"
    )]
    [InlineData(
        "/en/khon-kaen/inventories/2019",
        "Diesel: road transport is the largest source: 129,600 tCO2e"
    )]
    [InlineData(Path, "210,000 tCO2e")]
    [InlineData("/zh/khon-kaen/inventories/2019", "210,000 tCO2e")]
    public async Task A_charts_title_is_what_it_shows(string path, string title)
    {
        var headings = (await site.GetAsync(path)).Text.Split("<h3").Skip(1);

        Assert.Contains(
            headings.Select(part => WebUtility.HtmlDecode(part.Split('>')[1].Split('<')[0])),
            heading => heading.EndsWith(title, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_charts_file_holds_the_exact_numbers_and_the_gregorian_year()
    {
        var answer = await site.GetAsync($"{Path}?chart=sectors&format=csv");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("text/csv; charset=utf-8", answer.Header("Content-Type"));
        Assert.Contains(
            "attachment; filename=khon-kaen-inventories-2019-sectors.csv",
            answer.Header("Content-Disposition"),
            StringComparison.Ordinal
        );
        var rows = answer.Text.Split("\r\n");
        Assert.Equal(["18600", "210000", ""], rows[1].Split(',')[2..]);
        Assert.Equal(["208800", "", ""], rows[2].Split(',')[2..]);
        Assert.Equal(["52600", "", ""], rows[3].Split(',')[2..]);
        Assert.DoesNotContain("2562", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Flows_of_gases_add_up_to_the_total_of_the_page()
    {
        var answer = await site.GetAsync("/en/small-town/inventories/2019?chart=flows&format=csv");

        var toGases = answer.Text.Split("\r\n").Where(row => row.Contains(",gas-", StringComparison.Ordinal));
        var sum = toGases.Sum(row =>
            decimal.Parse(row.Split(',')[^1], System.Globalization.CultureInfo.InvariantCulture)
        );
        Assert.Contains(toGases, row => row.Contains("gas-N2O", StringComparison.Ordinal));
        var total = (await site.GetAsync("/en/small-town/inventories/2019")).Text.Split(
            "data-testid=\"total\""
        )[1];
        Assert.Contains(CityBraid.Web.Figures.Tonnes(sum), total[..400], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_hidden_is_not_in_the_file_as_shown()
    {
        var shown = await site.GetAsync($"{Path}?chart=sectors&format=csv&rows=shown&sectors.hide=scope-2,x");
        var whole = await site.GetAsync($"{Path}?chart=sectors&format=csv&sectors.hide=scope-2");

        Assert.DoesNotContain("210000", shown.Text, StringComparison.Ordinal);
        Assert.Contains("210000", whole.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?chart=nothing&format=csv")]
    [InlineData("?chart=sectors&format=exe")]
    [InlineData("?chart=sectors")]
    [InlineData("?chart=%3Cscript%3E&format=csv")]
    public async Task A_chart_or_a_format_that_is_not_there_is_not_found(string query) =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync(Path + query)).Status);

    [Fact]
    public async Task Where_nothing_is_known_nothing_is_drawn_and_the_page_says_so()
    {
        var answer = await site.GetAsync("/en/hostile/inventories/2020");

        Assert.DoesNotContain("<chart-figure", answer.Text, StringComparison.Ordinal);
        Assert.Contains("There is nothing to draw", answer.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("th", 1280)]
    [InlineData("en", 375)]
    public async Task Both_charts_are_drawn_without_a_complaint(string lang, int width)
    {
        await using var window = await ChartWindow.OpenAsync(
            browser,
            new Uri(site.Address, $"/{lang}/khon-kaen/inventories/2019").ToString(),
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = 812 },
            }
        );

        var bars = await ChartWindow.ColoursAsync(await window.DrawAsync("sectors"));
        var flows = await ChartWindow.ColoursAsync(await window.DrawAsync("flows"));

        Assert.Contains("#0b6e6e", bars);
        Assert.Superset(new HashSet<string>(["#c27c0e", "#18377f", "#895cba"]), flows.ToHashSet());
        Assert.Empty(window.Noises);
    }
}
