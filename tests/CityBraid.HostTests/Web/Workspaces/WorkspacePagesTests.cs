using System.Net;
using System.Text;
using System.Text.Json;
using CityBraid.Tests.Web.Accounts;

namespace CityBraid.Tests.Web.Workspaces;

/// <summary>Tasks, the outbox and stored files, for people who really signed in.</summary>
public sealed class WorkspacePagesTests(WebSite site)
{
    private const string Town = "/en/closed-town";

    [Fact]
    public async Task An_invitation_waits_in_the_outbox_without_what_opens_it_and_the_page_says_why()
    {
        using var admin = await Guest.OfAsync(site, "Admin");
        (string, string)[] fields = [("do", "invite"), ("email", "mailed@example.org"), ("role", "Reviewer")];

        var invited = await admin.SendAsync($"{Town}/members", fields);
        var shown = invited.Text.Split("data-testid=\"letter\">")[1].Split('<')[0].Split('/')[^1];
        var page = await admin.GetAsync($"{Town}/notices");
        var listed = await admin.CallAsync(HttpMethod.Get, "/api/v1/workspaces/closed-town/notices");

        Assert.Contains("No mail server is configured", invited.Words, StringComparison.Ordinal);
        Assert.Contains("data-testid=\"no-server\"", page.Text, StringComparison.Ordinal);
        Assert.Contains("Not sent, because no mail server", page.Words, StringComparison.Ordinal);
        Assert.Contains("mailed@example.org", page.Words, StringComparison.Ordinal);
        Assert.Contains("(drawn when the letter is sent", page.Words, StringComparison.Ordinal);
        var notice = JsonElement
            .Parse(listed.Text)
            .EnumerateArray()
            .First(one => one.GetProperty("recipient").GetString() is "mailed@example.org");
        Assert.Equal("waiting", notice.GetProperty("state").GetString());
        Assert.EndsWith(
            "/invitations/{secret}",
            notice.GetProperty("text").GetString()!.Split("\n\n")[2],
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(shown, page.Text + listed.Text, StringComparison.Ordinal);
        using var contributor = await Guest.OfAsync(site, "Contributor");
        Assert.Equal(HttpStatusCode.Forbidden, (await contributor.GetAsync($"{Town}/notices")).Status);
    }

    [Fact]
    public async Task A_task_of_a_role_stands_on_home_until_somebody_of_the_role_finishes_it()
    {
        using var giver = await Guest.OfAsync(site, "Contributor");
        using var reviewer = await Guest.OfAsync(site, "Reviewer");
        (string, string)[] task =
        [
            ("do", "assign"),
            ("text", "Look at <March>"),
            ("to", "role Reviewer"),
            ("where", "/data"),
        ];

        var bad = await giver.SendAsync($"{Town}/tasks", [.. task, ("due", "30/2/2562")]);
        var given = await giver.SendAsync($"{Town}/tasks", [.. task, ("due", "๓๑/๑๒/๒๖๐๐")]);
        var home = await reviewer.GetAsync("/en/home");
        var finish = home.Text.Split("value=\"finish ")[1].Split('"')[0];
        var done = await reviewer.SendAsync($"{Town}/tasks", ("do", $"finish {finish}"), ("back", "/home"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, bad.Status);
        Assert.Contains("30/2/2562", bad.Words, StringComparison.Ordinal);
        Assert.Contains("value=\"Look at &lt;March&gt;\"", bad.Text, StringComparison.Ordinal);
        Assert.Equal($"{Town}/tasks?done=assigned", given.Header("Location"));
        Assert.Contains("Look at <March> by 31 Dec 2057", home.Words, StringComparison.Ordinal);
        Assert.Equal("/en/home", done.Header("Location"));
        Assert.DoesNotContain(
            "<March>",
            (await reviewer.GetAsync("/en/home")).Words,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "id=\"assign\"",
            (await reviewer.GetAsync($"{Town}/tasks")).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_file_is_kept_and_handed_out_byte_for_byte_and_never_as_a_page()
    {
        using var officer = await Guest.OfAsync(site, "Contributor");
        var bytes = Encoding.UTF8.GetBytes("<script>alert(1)</script> ๒๕๖๒");

        var kept = await UploadAsync(officer, bytes, "note.txt");
        var wrong = await UploadAsync(officer, bytes, "note.pdf");
        var page = await officer.GetAsync($"{Town}/files");
        var link = page.LinkOf("note.txt");
        var file = await officer.GetAsync(link);

        Assert.Equal($"{Town}/files", kept.Header("Location"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Contains("note.pdf", wrong.Words, StringComparison.Ordinal);
        Assert.Contains(
            Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)),
            page.Text,
            StringComparison.Ordinal
        );
        Assert.Equal(Encoding.UTF8.GetString(bytes), file.Text);
        Assert.StartsWith("attachment", file.Header("Content-Disposition"), StringComparison.Ordinal);
        Assert.Equal("application/octet-stream", file.Header("Content-Type"));
        using var viewer = await Guest.OfAsync(site, "Viewer");
        Assert.Equal(HttpStatusCode.NotFound, (await viewer.GetAsync(link)).Status);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (
                await officer.GetAsync(link.Replace("closed-town", "khon-kaen", StringComparison.Ordinal))
            ).Status
        );
    }

    private static async Task<Answer> UploadAsync(Guest guest, byte[] bytes, string name)
    {
        using var content = new MultipartFormDataContent { { new ByteArrayContent(bytes), "file", name } };
        return await guest.CallAsync(HttpMethod.Post, $"{Town}/files", content);
    }
}
