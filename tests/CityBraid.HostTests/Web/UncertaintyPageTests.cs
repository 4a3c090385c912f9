using System.Globalization;
using System.Net;
using System.Text.Json;

namespace CityBraid.Tests.Web;

/// <summary>
/// How well an inventory is known, and how it differs from another: on a page and for programs.
/// </summary>
public sealed class UncertaintyPageTests(WebSite site)
{
    private const string Page = "/en/khon-kaen/inventories/2019/uncertainty";
    private const string Api = "/api/v1/places/khon-kaen/inventories/2019";

    [Fact]
    public async Task The_interval_stands_beside_the_total_and_leads_to_its_page()
    {
        var inventory = await site.GetAsync("/en/khon-kaen/inventories/2019");

        Assert.Contains("95 % interval: range not known", inventory.Words, StringComparison.Ordinal);
        Assert.Contains(Page, inventory.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_no_published_range_is_told_in_sentences()
    {
        var page = await site.GetAsync(Page);

        Assert.Contains("Some ranges are not known", page.Words, StringComparison.Ordinal);
        Assert.Contains("Nothing is published on how far", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_range_may_be_stated_in_either_language()
    {
        var page = await site.GetAsync($"{Page}?activity=10&factor=5");
        var thai = await site.GetAsync(
            $"{Page.Replace("/en/", "/th/", StringComparison.Ordinal)}?activity=2.5"
        );

        Assert.Contains("Everything has a range", page.Words, StringComparison.Ordinal);
        Assert.Contains("10,000 draws, seed 1", page.Words, StringComparison.Ordinal);
        Assert.Contains("ใช้ ± 2.5 %", thai.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("activity=many", "'many' is no number of per cent")]
    [InlineData("factor=1001", "'1001' per cent is no range")]
    [InlineData("activity=-1", "'-1' per cent is no range")]
    public async Task A_range_that_makes_no_sense_is_told_beside_the_form(string query, string said) =>
        Assert.Contains(said, (await site.GetAsync($"{Page}?{query}")).Words, StringComparison.Ordinal);

    [Fact]
    public async Task Programs_get_the_same_estimate()
    {
        var estimate = await ReadAsync($"{Api}/uncertainty?activity=10&factor=5&draws=2000&seed=7");
        var again = await ReadAsync($"{Api}/uncertainty?activity=10&factor=5&draws=2000&seed=7");

        Assert.Equal(490000m, Number(estimate, "total_tco2e"));
        Assert.True(estimate.GetProperty("whole").GetBoolean());
        Assert.True(Number(estimate.GetProperty("approach1"), "lower_tco2e") < 490000m);
        Assert.True(Number(estimate.GetProperty("approach1"), "upper_tco2e") > 490000m);
        Assert.Equal(estimate.GetRawText(), again.GetRawText());
        Assert.Equal(
            1m,
            Math.Round(Number(estimate.GetProperty("categories").EnumerateArray().Last(), "cumulated"), 20)
        );
    }

    [Fact]
    public async Task Too_many_draws_are_refused() =>
        Assert.Equal(
            HttpStatusCode.UnprocessableEntity,
            (await site.GetAsync($"{Api}/uncertainty?draws=1000001")).Status
        );

    [Fact]
    public async Task An_inventory_does_not_differ_from_itself()
    {
        var found = await ReadAsync($"{Api}/comparison?with=khon-kaen:2562");

        Assert.Equal(490000m, Number(found, "right_tco2e"));
        Assert.Equal(0m, Number(found.GetProperty("gross"), "sum"));
    }

    [Fact]
    public async Task Without_another_the_year_before_is_compared()
    {
        var found = await ReadAsync($"{Api}/comparison");

        Assert.Equal("khon-kaen:2018", found.GetProperty("left").GetString());
        Assert.Equal(490000m, Number(found.GetProperty("net"), "boundary"));
    }

    [Fact]
    public async Task What_names_no_inventory_is_refused() =>
        Assert.Equal(
            HttpStatusCode.UnprocessableEntity,
            (await site.GetAsync($"{Api}/comparison?with=somewhere")).Status
        );

    private async Task<JsonElement> ReadAsync(string path)
    {
        var answer = await site.GetAsync(path);

        Assert.True(
            answer.Status == HttpStatusCode.OK,
            string.Create(CultureInfo.InvariantCulture, $"{answer.Status}: {answer.Text}")
        );
        return JsonElement.Parse(answer.Text);
    }

    private static decimal Number(JsonElement element, string name) => element.GetProperty(name).GetDecimal();
}
