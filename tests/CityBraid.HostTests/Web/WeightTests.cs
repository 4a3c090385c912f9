using System.Net;

namespace CityBraid.Tests.Web;

/// <summary>What a first visit weighs on the wire, every font and picture of the styles included.</summary>
public sealed class WeightTests(WebSite site)
{
    private const int BytesMax = 100_000;

    [Theory]
    [InlineData("/th/")]
    [InlineData("/th/khon-kaen/inventories/2019")]
    [InlineData("/en/khon-kaen/inventories/2019/trace/II.1.1-fuel.diesel.road")]
    [InlineData("/th/home")]
    [InlineData("/th/help")]
    [InlineData("/th/sign-in")]
    [InlineData("/th/khon-kaen")]
    [InlineData("/th/khon-kaen/data")]
    [InlineData("/th/khon-kaen/data/completeness")]
    [InlineData("/th/khon-kaen/data/sources")]
    [InlineData("/th/khon-kaen/data/changes")]
    [InlineData("/th/khon-kaen/runs")]
    public async Task A_first_page_is_light(string path)
    {
        var (page, text) = await WeighAsync(path);
        var bytes = page;
        foreach (var asset in Assets(text, "\""))
        {
            var (weight, content) = await WeighAsync(asset);
            bytes += weight;
            var inner = asset.EndsWith(".css", StringComparison.Ordinal) ? Inner(content) : [];
            foreach (var file in inner)
            {
                bytes += (await WeighAsync(file)).Bytes;
            }
        }

        Assert.InRange(bytes, 40_000, BytesMax);
    }

    [Fact]
    public async Task Styles_are_small_and_kept_for_good()
    {
        var page = await site.GetAsync("/th/");
        var style = Assets(page.Text, "\"").Single(path => path.EndsWith(".css", StringComparison.Ordinal));

        var answer = await site.GetAsync(style);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("immutable", answer.Header("Cache-Control"), StringComparison.Ordinal);
        Assert.InRange((await WeighAsync(style)).Bytes, 1000, 15_000);
    }

    [Fact]
    public async Task The_script_that_waits_for_charts_is_small()
    {
        var page = await site.GetAsync("/th/khon-kaen/inventories/2019");
        var script = Assets(page.Text, "\"")
            .Single(path => path.Contains("/charts-", StringComparison.Ordinal));

        Assert.InRange((await WeighAsync(script)).Bytes, 1000, 5000);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Pages_are_compressed(string coding)
    {
        var answer = await site.GetAsync("/th/khon-kaen/inventories/2019", ("Accept-Encoding", coding));

        Assert.Equal(coding, answer.Header("Content-Encoding"));
    }

    private async Task<(int Bytes, string Text)> WeighAsync(string path)
    {
        using var client = site.NewClient();
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        var bytes = await client.GetByteArrayAsync(path);
        return (bytes.Length, (await site.GetAsync(path)).Text);
    }

    private static IEnumerable<string> Assets(string text, string end) =>
        text.Split("/assets/")
            .Skip(1)
            .Select(part => "/assets/" + part.Split(end)[0])
            .Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Inner(string style) =>
        style
            .Split("url(")
            .Skip(1)
            .Select(part =>
                "/assets/" + part.Split(')')[0].Trim('"').Replace("./", "", StringComparison.Ordinal)
            )
            .Distinct(StringComparer.Ordinal);
}
