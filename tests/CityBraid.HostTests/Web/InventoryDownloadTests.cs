using System.Net;
using System.Net.Http.Headers;

namespace CityBraid.Tests.Web;

/// <summary>An inventory is taken away as a file, from its page and by programs.</summary>
public sealed class InventoryDownloadTests(WebSite site)
{
    private const string Page = "/en/khon-kaen/inventories/2019";
    private const string Api = "/api/v1/places/khon-kaen/inventories/2019/export";

    [Theory]
    [InlineData("th", "ดาวน์โหลดบัญชี")]
    [InlineData("en", "Download the inventory")]
    [InlineData("zh", "下载清单")]
    public async Task The_page_offers_every_file_with_the_choices_made(string lang, string words)
    {
        var page = await site.GetAsync($"/{lang}/khon-kaen/inventories/2019?gwp=AR6");

        Assert.Contains(words, page.Words, StringComparison.Ordinal);
        Assert.Equal(
            ["ecrf", "ciris", "tgo", "csv", "json"],
            page.Links.Where(link => link.Contains("/export?", StringComparison.Ordinal))
                .Select(link => link.Split("?gwp=AR6&format=")[1])
        );
    }

    [Theory]
    [InlineData("ecrf", "xlsx")]
    [InlineData("ciris", "xlsx")]
    [InlineData("tgo", "xlsx")]
    [InlineData("csv", "csv")]
    [InlineData("json", "json")]
    public async Task A_file_has_a_name_that_any_system_takes(string format, string ending)
    {
        foreach (
            var path in (string[])
                [
                    $"{Page}/export?format={format}",
                    $"/api/v1/places/khon-kaen/inventories/2562/export?format={format}",
                ]
        )
        {
            var answer = await site.GetAsync(path);

            Assert.Equal(HttpStatusCode.OK, answer.Status);
            var sent = ContentDispositionHeaderValue.Parse(answer.Header("Content-Disposition"));
            Assert.Equal(
                ("attachment", $"khon-kaen-2019-{format}.{ending}"),
                (sent.DispositionType, sent.FileName)
            );
            Assert.NotEmpty(answer.Text);
        }
    }

    [Fact]
    public async Task Programs_read_the_rows_in_full()
    {
        var answer = await site.GetAsync($"{Api}?format=csv&lang=en");

        Assert.Contains(
            "fuel.diesel.road,1,Diesel: road transport,48000000,l,2.7,kgCO2e/l,,,,,,,129600,counted",
            answer.Text.Replace("\"", string.Empty, StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_kind_of_file_that_there_is_not_is_refused_with_those_that_there_are()
    {
        var answer = await site.GetAsync("/api/v1/places/khon-kaen/inventories/2019/export?format=pdf");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("exports.no-such-format", answer.Text, StringComparison.Ordinal);
        Assert.Contains("ecrf, ciris, tgo, csv, json", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/en/{0}/inventories/2019/export?format=ecrf")]
    [InlineData("/api/v1/places/{0}/inventories/2019/export?format=ecrf")]
    public async Task A_closed_city_gives_nothing_away(string path)
    {
        var closed = path.Replace("{0}", WebSite.ClosedTown, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.NotFound, (await site.GetAsync(closed)).Status);
    }
}
