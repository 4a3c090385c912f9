using System.Net;
using System.Text;
using CityBraid.Tests.Web.Accounts;

namespace CityBraid.Tests.Web;

/// <summary>Requests that no page and no program of ours sends: told so, and never our fault.</summary>
public sealed class HostileRequestTests(WebSite site)
{
    private const string City = $"/api/v1/places/{WebSite.ClosedTown}";

    public static TheoryData<string, string> Forms =>
        new()
        {
            { "application/x-www-form-urlencoded", "email=a%00b&password=x" },
            { "application/x-www-form-urlencoded", string.Join('&', Enumerable.Repeat("a=1", 2000)) },
            { "application/x-www-form-urlencoded", "email=" + new string('a', 5_000_000) },
            { "multipart/form-data; boundary=", "--\r\n" },
            {
                "multipart/form-data; boundary=x",
                "--x\r\nContent-Disposition: form-data; name=\"email\"\r\n\r\na"
            },
        };

    public static TheoryData<string, string, string> Documents =>
        new()
        {
            { "PUT", "/api/v1/mappings/x", """{"header_row":1,"columns":null}""" },
            {
                "PUT",
                "/api/v1/mappings/x",
                """{"header_row":1,"columns":{"value":null},"constants":{},"items":{}}"""
            },
            { "POST", $"{City}/withdrawals", """{"facts":[null]}""" },
            { "POST", $"{City}/withdrawals", """{"facts":[{"variable":"waste.landfill","period":null}]}""" },
            {
                "POST",
                $"{City}/restorations",
                """{"variable":"waste.landfill","period":null,"revision":1}"""
            },
            { "POST", $"{City}/runs", """{"file":null}""" },
            { "PUT", $"{City}/inventories/2019/notations", "[null]" },
            { "PUT", "/api/v1/me", """{"name":"a\u0000b","language":"en"}""" },
        };

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task A_form_that_cannot_be_read_is_told_so(string kind, string body)
    {
        using var content = new ByteArrayContent(Encoding.ASCII.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", kind);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/en/sign-in") { Content = content };

        var answer = await site.SendAsync(request);

        Assert.InRange((int)answer.Status, 400, 499);
        Assert.Contains("<h1>", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task A_document_with_null_or_no_text_is_told_so(string method, string path, string body)
    {
        using var admin = await Guest.OfAsync(site, "Admin");

        var answer = await admin.CallAsync(new HttpMethod(method), path, Guest.Json(body));

        Assert.InRange((int)answer.Status, 400, 422);
        Assert.Equal("application/problem+json", answer.Response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task An_address_with_the_character_of_no_text_is_told_so() =>
        Assert.Equal(HttpStatusCode.BadRequest, (await site.GetAsync("/en/methods?q=%00")).Status);

    [Fact]
    public async Task A_letter_leads_to_this_site_whatever_host_the_request_names()
    {
        using var admin = await Guest.OfAsync(site, "Admin");
        var page = await admin.GetAsync($"/en/{WebSite.ClosedTown}/tasks");

        var sent = await admin.PostAsync(
            $"/en/{WebSite.ClosedTown}/tasks",
            [
                ("form-token", Guest.TokenOf(page.Text)),
                ("do", "assign"),
                ("text", "Weigh the waste of October"),
                ("to", "person viewer@example.org"),
            ],
            ("Host", "evil.example")
        );

        Assert.EndsWith("/tasks?done=assigned", sent.Header("Location"), StringComparison.Ordinal);
        var notices = await admin.CallAsync(
            HttpMethod.Get,
            $"/api/v1/workspaces/{WebSite.ClosedTown}/notices"
        );
        Assert.Contains("Weigh the waste of October", notices.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("evil.example", notices.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_only_takes_a_form_leads_to_the_page_above_it()
    {
        using var admin = await Guest.OfAsync(site, "Admin");

        var answer = await admin.GetAsync($"/th/{WebSite.ClosedTown}/data/changes/1/undo?era=Common");

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Equal($"/th/{WebSite.ClosedTown}/data/changes/1?era=Common", answer.Header("Location"));
    }
}
