using System.Globalization;
using System.Net;
using System.Text.Json;

namespace CityBraid.Tests.Web.Api;

/// <summary>The door for programs over a real host.</summary>
public sealed class ApiTests(WebSite site)
{
    private const string Root = "/api/v1";
    private const string Inventory = $"{Root}/places/khon-kaen/inventories/2019";

    [Fact]
    public async Task An_inventory_is_the_document_of_the_command_line()
    {
        var inventory = await ReadAsync(Inventory);

        Assert.Equal(490000m, Number(inventory, "total_tco2e"));
        Assert.Equal("AR5", inventory.GetProperty("gwp").GetString());
        Assert.Equal(
            [228600m, 208800m, 52600m],
            inventory
                .GetProperty("sectors")
                .EnumerateArray()
                .Select(sector => Number(sector, "tco2e"))
                .Take(3)
        );
        var diesel = inventory
            .GetProperty("rows")
            .EnumerateArray()
            .Single(row => row.GetProperty("activity").GetString() is "fuel.diesel.road");
        Assert.Equal(129600m, Number(diesel, "tco2e"));
        Assert.Equal("khonkaen-2562-clean.xlsx › แบบฟอร์ม › E8:P8", diesel.GetProperty("where").GetString());
    }

    [Fact]
    public async Task A_year_of_either_era_is_the_same_year()
    {
        var common = await site.GetAsync(Inventory);
        var buddhist = await site.GetAsync($"{Root}/places/khon-kaen/inventories/2562");

        Assert.Equal(HttpStatusCode.OK, buddhist.Status);
        Assert.Equal(common.Text, buddhist.Text);
    }

    [Fact]
    public async Task Sentences_follow_the_caller_and_codes_do_not()
    {
        var thai = await ProblemAsync($"{Root}/places/nowhere", HttpStatusCode.NotFound, "th");
        var english = await ProblemAsync($"{Root}/places/nowhere", HttpStatusCode.NotFound, "en");

        Assert.Equal("urn:citybraid:places.not-here", thai.GetProperty("type").GetString());
        Assert.Equal("urn:citybraid:places.not-here", english.GetProperty("type").GetString());
        Assert.Contains("ไม่", thai.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Contains("no place", english.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/places/khon-kaen/facts?year=soon", "api.not-a-year")]
    [InlineData("/places/khon-kaen/facts?page=0", "api.not-a-page")]
    [InlineData("/places/khon-kaen/facts?limit=10001", "api.not-a-page")]
    [InlineData("/places/khon-kaen/facts/history?variable=x&period=soon", "api.not-a-period")]
    [InlineData("/places/khon-kaen/inventories/2019?gwp=AR9", "inventory.unknown-gwp-set")]
    [InlineData("/places/khon-kaen/inventories/soon", "api.not-a-year")]
    public async Task What_makes_no_sense_is_refused_with_its_reason(string path, string code)
    {
        var problem = await ProblemAsync(Root + path, HttpStatusCode.UnprocessableEntity, "en");

        Assert.Equal($"urn:citybraid:{code}", problem.GetProperty("type").GetString());
        Assert.NotEmpty(problem.GetProperty("detail").GetString()!);
    }

    [Fact]
    public async Task An_address_without_meaning_is_a_problem_and_no_page()
    {
        var answer = await site.GetAsync($"{Root}/nothing/here");

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Equal("application/problem+json", answer.Response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_caller_who_has_a_document_is_spared_it()
    {
        var first = await site.GetAsync(Inventory);
        var tag = first.Header("ETag");

        var again = await site.GetAsync(Inventory, ("If-None-Match", tag));
        var other = await site.GetAsync(Inventory + "?gwp=AR6", ("If-None-Match", tag));

        Assert.Equal(HttpStatusCode.NotModified, again.Status);
        Assert.Empty(again.Text);
        Assert.Equal(tag, again.Header("ETag"));
        Assert.Equal(HttpStatusCode.OK, other.Status);
        Assert.NotEqual(tag, other.Header("ETag"));
    }

    [Fact]
    public async Task The_pages_of_a_list_are_the_list()
    {
        var all = (await ReadAsync($"{Root}/places/khon-kaen/facts")).EnumerateArray().Select(Text).ToArray();

        var paged = new List<string>();
        var next = $"{Root}/places/khon-kaen/facts?limit=30";
        while (next.Length > 0)
        {
            var answer = await site.GetAsync(next);
            Assert.Equal(all.Length.ToString(CultureInfo.InvariantCulture), answer.Header("X-Total-Count"));
            paged.AddRange(Parse(answer.Text).EnumerateArray().Select(Text));
            var link = answer
                .Header("Link")
                .Split(", ")
                .FirstOrDefault(one => one.Contains("\"next\"", StringComparison.Ordinal));
            next = link is null ? string.Empty : link.Split('<', '>')[1];
        }

        Assert.True(all.Length > 60);
        Assert.Equal(all, paged);
    }

    [Fact]
    public async Task A_fact_tells_its_history()
    {
        var history = await ReadAsync(
            $"{Root}/places/khon-kaen/facts/history?variable=fuel.diesel.road&period=2562-03"
        );

        var entry = Assert.Single(history.EnumerateArray());
        Assert.Equal(4000000m, Number(entry.GetProperty("fact"), "value"));
        Assert.Equal("import", entry.GetProperty("change").GetProperty("kind").GetString());
    }

    [Fact]
    public async Task Nobody_without_an_account_changes_anything()
    {
        using var place = Sending(
            HttpMethod.Post,
            "/places",
            """{"code":"x","names":{"en":"X"},"country":"TH"}"""
        );
        using var notation = Sending(
            HttpMethod.Put,
            "/places/khon-kaen/inventories/2019/notations/II.2.1",
            """{"key":"NO"}"""
        );
        using var undo = Sending(HttpMethod.Post, "/changes/1/undo", "{}");

        foreach (var request in new[] { place, notation, undo })
        {
            var answer = await site.SendAsync(request);

            Assert.True(answer.Status is HttpStatusCode.Forbidden or HttpStatusCode.NotFound, answer.Text);
        }
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"code":"x","names":{"en":"X"},"country":"TH","surprise":1}""")]
    public async Task A_body_that_is_no_such_document_is_a_bad_request(string body)
    {
        using var request = Sending(HttpMethod.Post, "/places", body);

        var answer = await site.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("application/problem+json", answer.Response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_method_answers_its_own_example()
    {
        var example = (await site.GetAsync($"{Root}/methods/grid-electricity/example")).Text;
        using var request = Sending(HttpMethod.Post, "/methods/grid-electricity?gwp=AR5", example);

        var answer = await site.SendAsync(request);

        // 1,000 kWh at 0.4999 kg/kWh, the Thai mix of 2016 to 2018.
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(0.4999m, Number(Parse(answer.Text), "tco2e"));
    }

    private async Task<JsonElement> ReadAsync(string path)
    {
        var answer = await site.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return Parse(answer.Text);
    }

    private async Task<JsonElement> ProblemAsync(string path, HttpStatusCode status, string language)
    {
        var answer = await site.GetAsync(path, ("Accept-Language", language));

        Assert.Equal(status, answer.Status);
        return Parse(answer.Text);
    }

    private HttpRequestMessage Sending(HttpMethod method, string path, string body) =>
        new(method, new Uri(site.Address, Root + path))
        {
            Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json"),
        };

    private static JsonElement Parse(string text) => JsonElement.Parse(text);

    private static string Text(JsonElement element) => element.GetRawText();

    private static decimal Number(JsonElement element, string name) => element.GetProperty(name).GetDecimal();
}
