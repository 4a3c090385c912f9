using System.Net;

namespace CityBraid.Tests.Web.Accounts;

public sealed class SignInTests(WebSite site)
{
    [Fact]
    public async Task Who_signs_in_is_greeted_goes_on_where_they_were_and_signs_out()
    {
        using var guest = new Guest(site);

        var signed = await guest.SignInAsync(
            "Viewer@example.org",
            WebSite.Password,
            "/th/closed-town?era=ce"
        );

        Assert.Equal("/th/closed-town?era=ce", signed.Header("Location"));
        var page = await guest.GetAsync("/en/closed-town");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Viewer Sign out", page.Words, StringComparison.Ordinal);
        Assert.Equal("no-store", page.Header("Cache-Control"));
        var session = Assert.Single(guest.Cookies, cookie => cookie.Name is "citybraid-session");
        Assert.True(session.HttpOnly);
        Assert.Contains("samesite=lax", signed.Header("Set-Cookie"), StringComparison.Ordinal);

        var token = Guest.TokenOf(page.Text);
        await guest.PostAsync("/en/sign-out", [("form-token", token)]);
        Assert.Equal(HttpStatusCode.NotFound, (await guest.GetAsync("/en/closed-town")).Status);
        Assert.Contains("Sign in", (await guest.GetAsync("/en/")).Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("//evil.example/")]
    [InlineData("https://evil.example/")]
    [InlineData("/\\evil.example")]
    [InlineData("/th/\\..\\evil")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/%0d%0aSet-Cookie:x")]
    public async Task Nobody_is_led_away_after_signing_in(string next)
    {
        using var guest = new Guest(site);

        var answer = await guest.SignInAsync("Viewer@example.org", WebSite.Password, next);

        var location = new Uri(site.Address, answer.Header("Location"));
        Assert.Equal(site.Address.Authority, location.Authority);
        Assert.Empty(answer.Header("x"));
    }

    [Fact]
    public async Task A_wrong_password_and_a_person_who_is_not_here_get_the_same_answer()
    {
        using var guest = new Guest(site);

        var wrong = await guest.SignInAsync("reviewer@example.org", "not it");
        var nobody = await guest.SignInAsync("somebody-else@example.org", "not it");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Equal(wrong.Status, nobody.Status);
        Assert.Contains("<title>Error: Sign in", wrong.Text, StringComparison.Ordinal);
        Assert.Contains("The e-mail address or the password is wrong", wrong.Words, StringComparison.Ordinal);
        Assert.Equal(wrong.Words, nobody.Words);
        Assert.DoesNotContain("not it", wrong.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_wrong_passwords_lock_and_say_for_how_long()
    {
        using var guest = new Guest(site);
        Answer answer = null!;
        for (var attempt = 0; attempt < 10; attempt++)
        {
            answer = await guest.SendAsync(
                "/th/sign-in",
                ("email", "locked@example.org"),
                ("password", $"wrong {attempt}")
            );
        }

        Assert.Contains(
            "<title>ข้อผิดพลาด: เข้าสู่ระบบ",
            WebUtility.HtmlDecode(answer.Text),
            StringComparison.Ordinal
        );
        Assert.Contains("15 นาที", answer.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("0.0", null)]
    [InlineData("right", "https://evil.example")]
    [InlineData("right", "null")]
    [InlineData("right", "cross-site")]
    public async Task A_form_that_is_not_ours_is_refused(string? token, string? from)
    {
        using var guest = await Guest.OfAsync(site, "Viewer");
        var right = Guest.TokenOf((await guest.GetAsync("/en/me")).Text);
        (string, string)[] fields = [("do", "profile"), ("name", "Mallory"), ("language", "en")];
        (string, string)[] headers =
            from is null ? []
            : from is "cross-site" ? [("Sec-Fetch-Site", from)]
            : [("Origin", from)];

        var answer = await guest.PostAsync(
            "/en/me",
            token is null ? fields : [.. fields, ("form-token", token is "right" ? right : token)],
            headers
        );

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("another site sent it", answer.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Mallory", (await guest.GetAsync("/en/me")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_of_somebody_else_is_no_proof()
    {
        using var guest = await Guest.OfAsync(site, "Viewer");
        using var other = await Guest.OfAsync(site, "Contributor");
        var foreign = Guest.TokenOf((await other.GetAsync("/en/me")).Text);

        var answer = await guest.PostAsync("/en/me", [("do", "sessions"), ("form-token", foreign)]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
    }

    [Fact]
    public async Task A_revoked_session_opens_nothing()
    {
        using var here = await Guest.OfAsync(site, "Approver");
        using var there = await Guest.OfAsync(site, "Approver");
        Assert.Contains("Firefox · Windows", (await here.GetAsync("/en/me")).Words, StringComparison.Ordinal);

        var answer = await here.SendAsync("/en/me", ("do", "sessions"));

        Assert.Contains("All other sessions have ended.", answer.Words, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await there.GetAsync("/en/closed-town")).Status);
        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync("/en/closed-town")).Status);
    }

    [Fact]
    public async Task Readers_without_forms_get_no_cookie()
    {
        using var guest = new Guest(site);

        await guest.GetAsync("/th/khon-kaen");

        Assert.Empty(guest.Cookies);
    }
}
