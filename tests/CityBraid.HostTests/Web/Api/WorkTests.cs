using System.Net;
using System.Text;
using System.Text.Json;
using CityBraid.Tests.Web.Accounts;

namespace CityBraid.Tests.Web.Api;

/// <summary>A city's work through the door for programs: files, runs, drafts, members.</summary>
public sealed class WorkTests(WebSite site)
{
    private const string Root = "/api/v1";
    private const string City = $"{Root}/places/{WebSite.ClosedTown}";

    private const string Table =
        "variable,period,value,unit,source\nwaste.landfill,2016,12,t,City weighbridge\n";

    [Fact]
    public async Task A_draft_is_shown_corrected_finished_and_undone()
    {
        using var guest = await Guest.OfAsync(site, "Contributor");
        var started = await guest.CallAsync(HttpMethod.Post, $"{City}/drafts", Upload("draft.csv", Table));
        Assert.True(started.Status is HttpStatusCode.Created, started.Text);
        var draft = started.Header("Location");

        var corrected = await guest.CallAsync(
            HttpMethod.Put,
            $"{draft}/cells",
            Guest.Json("""{"cell":"C2","text":"15","seen":"12"}""")
        );
        Assert.True(corrected.Status is HttpStatusCode.OK, corrected.Text);
        var other = await guest.CallAsync(
            HttpMethod.Put,
            $"{draft}/cells",
            Guest.Json("""{"cell":"C2","text":"16","seen":"12"}""")
        );
        Assert.Equal(HttpStatusCode.Conflict, other.Status);
        Assert.Equal("15", Parse(other).GetProperty("other").GetProperty("text").GetString());
        var finished = await guest.CallAsync(HttpMethod.Post, $"{draft}/finish");

        Assert.True(finished.Status is HttpStatusCode.OK, finished.Text);
        var change = Parse(finished).GetProperty("import").GetProperty("change").GetInt64();
        var detail = Parse(await guest.CallAsync(HttpMethod.Get, $"{City}/changes/{change}"));
        var fact = Assert.Single(detail.GetProperty("facts").EnumerateArray()).GetProperty("after");
        Assert.Equal(15m, fact.GetProperty("value").GetDecimal());
        var undone = await guest.CallAsync(HttpMethod.Post, $"{Root}/changes/{change}/undo");
        Assert.Equal(HttpStatusCode.OK, undone.Status);
    }

    [Fact]
    public async Task An_import_goes_on_as_a_run_and_is_followed_to_its_end()
    {
        using var guest = await Guest.OfAsync(site, "Contributor");
        var table = Table.Replace("2016", "2015", StringComparison.Ordinal);

        var started = await guest.CallAsync(
            HttpMethod.Post,
            $"{City}/imports?run=true",
            Upload("run.csv", table)
        );
        Assert.True(started.Status is HttpStatusCode.Accepted, started.Text);
        var run = started.Header("Location");
        var told = await guest.CallAsync(HttpMethod.Get, $"{run}/events");

        Assert.Equal("text/event-stream", told.Response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("event: over", told.Text, StringComparison.Ordinal);
        var shown = Parse(await guest.CallAsync(HttpMethod.Get, run));
        Assert.Equal("done", shown.GetProperty("state").GetString());
        Assert.Equal(1, shown.GetProperty("outcome").GetProperty("imported").GetInt32());
        var late = await guest.CallAsync(HttpMethod.Post, $"{run}/cancel");
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
    }

    [Fact]
    public async Task A_stored_file_is_shown_to_those_who_may_bring_files_there()
    {
        using var guest = await Guest.OfAsync(site, "Contributor");
        using var viewer = await Guest.OfAsync(site, "Viewer");

        var stored = await guest.CallAsync(HttpMethod.Post, $"{City}/files", Upload("kept.csv", Table));
        Assert.True(stored.Status is HttpStatusCode.Created, stored.Text);
        var file = stored.Header("Location");

        Assert.Equal(
            Table.Length,
            Parse(await guest.CallAsync(HttpMethod.Get, file)).GetProperty("size").GetInt64()
        );
        Assert.Equal(HttpStatusCode.NotFound, (await viewer.CallAsync(HttpMethod.Get, file)).Status);
    }

    [Fact]
    public async Task An_invitation_is_told_once_and_can_be_withdrawn()
    {
        const string Members = $"{Root}/workspaces/{WebSite.ClosedTown}/members";
        using var admin = await Guest.OfAsync(site, "Admin");

        var invited = await admin.CallAsync(
            HttpMethod.Post,
            $"{Root}/workspaces/{WebSite.ClosedTown}/invitations",
            Guest.Json("""{"email":"letter@example.org","role":"viewer"}""")
        );
        Assert.True(invited.Status is HttpStatusCode.Created, invited.Text);
        var (id, link) = (Text(invited, "id"), Text(invited, "link"));
        var letter = await admin.GetAsync(new Uri(link).PathAndQuery);
        Assert.Equal(HttpStatusCode.OK, letter.Status);
        var listed = await admin.CallAsync(HttpMethod.Get, Members);
        Assert.Contains(id, listed.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(link.Split('/')[^1], listed.Text, StringComparison.Ordinal);

        await admin.CallAsync(HttpMethod.Delete, $"{Root}/workspaces/{WebSite.ClosedTown}/invitations/{id}");

        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync(new Uri(link).PathAndQuery)).Status);
    }

    private static MultipartFormDataContent Upload(string name, string table) =>
        new() { { new ByteArrayContent(Encoding.UTF8.GetBytes(table)), "file", name } };

    private static JsonElement Parse(Answer answer)
    {
        Assert.True(answer.Status is HttpStatusCode.OK or HttpStatusCode.Conflict, answer.Text);
        return JsonElement.Parse(answer.Text);
    }

    private static string Text(Answer answer, string name) =>
        JsonElement.Parse(answer.Text).GetProperty(name).GetString()!;
}
