using System.Net;

namespace CityBraid.Tests.Web;

public sealed class ProtectionTests(WebSite site)
{
    public static TheoryData<string> Addresses =>
        [
            "/",
            "/th/",
            "/th/khon-kaen/inventories/2019",
            "/th/khon-kaen/inventories/2019?gwp=AR9",
            "/nowhere",
            "/assets/nothing.css",
        ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Every_answer_is_fenced_in(string path)
    {
        var answer = await site.GetAsync(path);

        var policy = answer.Header("Content-Security-Policy");
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Header("X-Content-Type-Options"));
        Assert.Equal("same-origin", answer.Header("Referrer-Policy"));
        Assert.Empty(answer.Header("Server"));
    }

    [Theory]
    [InlineData("/th/%3Cscript%3Ealert(1)%3C%2Fscript%3E", 404)]
    [InlineData("/th/..%2f..%2fetc%2fpasswd", 404)]
    [InlineData("/th/khon-kaen/inventories/abc", 404)]
    [InlineData("/th/khon-kaen/inventories/-1", 404)]
    [InlineData("/th/khon-kaen/inventories/99999999999999999999", 404)]
    [InlineData("/th/khon-kaen/inventories/๒๕๖๒", 404)]
    [InlineData("/th/khon-kaen/inventories/1700", 400)]
    [InlineData("/th/no-such-city/inventories/2019", 404)]
    [InlineData("/th/KHON-KAEN", 404)]
    [InlineData("/th/khon-kaen'--", 404)]
    [InlineData("/xx/", 404)]
    [InlineData("/th-TH/", 404)]
    [InlineData("/TH/", 404)]
    [InlineData("//evil.example/th/", 404)]
    [InlineData("/assets/..%2fmanifest.json", 404)]
    [InlineData("/assets/manifest.json", 404)]
    public async Task A_wrong_address_gets_a_page_that_says_so(string path, int status)
    {
        var answer = await site.GetAsync(path, ("Accept-Language", "en"));

        Assert.Equal(status, (int)answer.Status);
        Assert.Contains("<h1>", answer.Text, StringComparison.Ordinal);
        Assert.Equal(["/assets/"], Scripts(answer.Text));
        Assert.DoesNotContain("Exception", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("=\"//", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_address_gets_a_page_that_says_so()
    {
        var answer = await site.GetAsync("/th/" + new string('a', 5000));

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    [Fact]
    public async Task Nothing_can_be_sent_to_a_page()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/th/khon-kaen");

        var answer = await site.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.Status);
        Assert.Contains("หน้านี้อ่านได้อย่างเดียว", answer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_has_scripts_of_this_host_alone_and_no_style_of_its_own()
    {
        var text = (await site.GetAsync("/th/khon-kaen/inventories/2019")).Text;

        Assert.All(Scripts(text), from => Assert.Equal("/assets/", from));
        Assert.DoesNotContain("<style", text, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", text, StringComparison.Ordinal);
    }

    /// <summary>
    /// Where the scripts of a page come from; one that stands in the page comes from nowhere.
    /// </summary>
    private static IEnumerable<string> Scripts(string text) =>
        text.Split("<script", StringSplitOptions.None)
            .Skip(1)
            .Select(tag => tag.Split('>')[0])
            .Select(tag =>
                tag.StartsWith(" type=\"module\" src=\"/assets/", StringComparison.Ordinal) ? "/assets/" : tag
            );
}
