using System.Net;
using System.Text.Json;
using CityBraid.Tests.Web.Accounts;

namespace CityBraid.Tests.Web.Api;

/// <summary>Two programs that write to one thing, and bodies that cannot be read.</summary>
public sealed class ConditionTests(WebSite site)
{
    private const string Root = "/api/v1";

    [Fact]
    public async Task Of_two_who_saw_the_same_mapping_the_second_does_not_overwrite_the_first()
    {
        const string Path = $"{Root}/mappings/two-writers";
        const string Mapping =
            """{"header_row":1,"columns":{"value":"A","unit":"U","variable":"V","period":"P"}}""";
        await PutAsync(Path, Mapping);
        var seen = await site.GetAsync(Path, Officer);
        Assert.Equal(HttpStatusCode.OK, seen.Status);
        var tag = seen.Header("ETag");

        var first = await PutAsync(Path, Mapping.Replace("\"A\"", "\"B\"", StringComparison.Ordinal), tag);
        var second = await PutAsync(Path, Mapping.Replace("\"A\"", "\"C\"", StringComparison.Ordinal), tag);

        Assert.True(first.Status is HttpStatusCode.OK, first.Text);
        Assert.Equal(HttpStatusCode.PreconditionFailed, second.Status);
        Assert.Contains("api.changed-meanwhile", second.Text, StringComparison.Ordinal);
        var now = JsonElement.Parse((await site.GetAsync(Path, Officer)).Text);
        Assert.Equal("B", now.GetProperty("columns").GetProperty("value").GetString());
        var careless = await PutAsync(Path, Mapping, "no tag at all");
        Assert.Equal(HttpStatusCode.PreconditionFailed, careless.Status);
    }

    [Fact]
    public async Task A_population_is_not_stated_over_one_that_was_not_seen()
    {
        await site.AddCityAsync("condition-town", "เมืองเงื่อนไข");
        const string Place = $"{Root}/places/condition-town";
        var tag = (await site.GetAsync(Place, Officer)).Header("ETag");

        var first = await PutAsync($"{Place}/populations/2020", """{"persons":1200,"source":"R"}""", tag);
        var second = await PutAsync($"{Place}/populations/2563", """{"persons":9,"source":"R"}""", tag);

        Assert.True(first.Status is HttpStatusCode.OK, first.Text);
        Assert.Equal(HttpStatusCode.PreconditionFailed, second.Status);
        var stated = JsonElement.Parse((await site.GetAsync(Place, Officer)).Text).GetProperty("populations");
        Assert.Contains(
            stated.EnumerateArray(),
            one => one.GetProperty("year").GetInt32() == 2020 && one.GetProperty("persons").GetInt64() == 1200
        );
    }

    [Theory]
    [InlineData("{", "api.not-the-document", "line 1")]
    [InlineData("{\"code\":\"x\",\n\"names\":5}", "api.not-the-document", "$.names")]
    [InlineData(
        """{"code":"x","names":{"en":"X"},"country":"TH","surprise":1}""",
        "api.not-the-document",
        "line 1"
    )]
    [InlineData("", "api.unreadable", "openapi")]
    public async Task A_body_that_cannot_be_read_hears_what_is_wrong_and_where(
        string body,
        string code,
        string words
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(site.Address, $"{Root}/places"))
        {
            Content = Guest.Json(body),
        };

        var answer = await site.SendAsync(request, ("Accept-Language", "en"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        var problem = JsonElement.Parse(answer.Text);
        Assert.Equal($"urn:citybraid:{code}", problem.GetProperty("type").GetString());
        Assert.Contains(words, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("CityBraid.Web", answer.Text, StringComparison.Ordinal);
    }

    private static (string, string) Officer => (NamedVisitors.Header, NamedVisitors.Officer);

    private async Task<Answer> PutAsync(string path, string body, string? tag = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, new Uri(site.Address, path))
        {
            Content = Guest.Json(body),
        };
        return tag is null
            ? await site.SendAsync(request, Officer)
            : await site.SendAsync(request, Officer, ("If-Match", tag));
    }
}
