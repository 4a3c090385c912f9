using System.Net;
using System.Text.Json;
using CityBraid.Tests.Web.Accounts;

namespace CityBraid.Tests.Web.Api;

/// <summary>Keys for programs: made, shown once, kept to what they are for, revoked; and the limit of
///   calls.</summary>
public sealed class KeyTests(WebSite site)
{
    private const string Root = "/api/v1";
    private const string Closed = $"{Root}/places/{WebSite.ClosedTown}";

    [Fact]
    public async Task A_key_does_what_it_is_for_and_nothing_else()
    {
        using var admin = await Guest.OfAsync(site, "Admin");
        var (_, key) = await MakeAsync(admin, "facts.read", "places.read");

        var read = await CallAsync(key, HttpMethod.Get, $"{Closed}/facts");
        var draft = await CallAsync(key, HttpMethod.Get, $"{Closed}/drafts");
        var invited = await CallAsync(
            key,
            HttpMethod.Post,
            $"{Root}/workspaces/{WebSite.ClosedTown}/invitations",
            """{"email":"a@example.org","role":"viewer"}"""
        );
        var account = await CallAsync(key, HttpMethod.Get, $"{Root}/me/keys");

        Assert.Equal(HttpStatusCode.OK, read.Status);
        Assert.Equal(HttpStatusCode.Forbidden, draft.Status);
        Assert.Equal(HttpStatusCode.Forbidden, invited.Status);
        Assert.Equal(HttpStatusCode.NotFound, account.Status);
    }

    [Fact]
    public async Task A_key_is_shown_once_and_a_revoked_one_opens_nothing()
    {
        using var admin = await Guest.OfAsync(site, "Admin");
        var (id, key) = await MakeAsync(admin, "facts.read");

        var listed = await admin.CallAsync(HttpMethod.Get, $"{Root}/me/keys");
        Assert.Contains(id, listed.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(key, listed.Text, StringComparison.Ordinal);

        var revoked = await admin.CallAsync(HttpMethod.Delete, $"{Root}/me/keys/{id}");
        var dead = await CallAsync(key, HttpMethod.Get, $"{Root}/methods");

        Assert.Equal(HttpStatusCode.NoContent, revoked.Status);
        Assert.Equal(HttpStatusCode.Unauthorized, dead.Status);
        Assert.Equal("Bearer", dead.Header("WWW-Authenticate"));
        Assert.Equal("application/problem+json", dead.Response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_key_grants_no_more_than_its_maker_may()
    {
        using var viewer = await Guest.OfAsync(site, "Viewer");

        var made = await viewer.CallAsync(HttpMethod.Post, $"{Root}/me/keys", Wanted("facts.write"));

        Assert.Equal(HttpStatusCode.Forbidden, made.Status);
    }

    [Fact]
    public async Task Who_asks_too_often_is_told_when_to_come_again()
    {
        var refused = 0;
        var wait = string.Empty;
        for (var batch = 0; batch < 100 && refused == 0; batch++)
        {
            var answers = await Task.WhenAll(
                Enumerable
                    .Range(0, 40)
                    .Select(_ => site.GetAsync($"{Root}/me", (NamedVisitors.Header, "hasty@example.org")))
            );
            refused += answers.Count(answer => answer.Status is HttpStatusCode.TooManyRequests);
            wait = answers.Select(answer => answer.Header("Retry-After")).Max()!;
        }

        Assert.NotEqual(0, refused);
        Assert.Equal("1", wait);
    }

    private static async Task<(string Id, string Key)> MakeAsync(Guest guest, params string[] permissions)
    {
        var made = await guest.CallAsync(HttpMethod.Post, $"{Root}/me/keys", Wanted(permissions));
        Assert.True(made.Status is HttpStatusCode.Created, made.Text);
        var document = JsonElement.Parse(made.Text);
        return (document.GetProperty("id").GetString()!, document.GetProperty("key").GetString()!);
    }

    private static StringContent Wanted(params string[] permissions) =>
        Guest.Json(
            JsonSerializer.Serialize(
                new
                {
                    workspace = WebSite.ClosedTown,
                    name = "Meter readings",
                    permissions,
                    days = 7,
                }
            )
        );

    private async Task<Answer> CallAsync(string key, HttpMethod method, string path, string? body = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(site.Address, path))
        {
            Content = body is null ? null : Guest.Json(body),
        };
        return await site.SendAsync(request, ("Authorization", $"Bearer {key}"));
    }
}
