using System.Net;
using System.Text;
using System.Text.Json;

namespace CityBraid.Tests.Web;

/// <summary>An older revision of a fact comes back from its history, by page and by program.</summary>
public sealed class FactRestoringTests(WebSite site)
{
    private const string Town = "restore-town";
    private const string History =
        $"/en/{Town}/data/history?variable=waste.landfill&from=2019-01-01&to=2019-12-31&kind=CalendarYear";

    private static readonly (string, string) Officer = (NamedVisitors.Header, NamedVisitors.Officer);

    [Fact]
    public async Task A_revision_is_restored_undone_and_merged_when_somebody_was_faster()
    {
        await site.AddCityAsync(Town, "Restore Town");
        await ImportAsync(1);
        await ImportAsync(2);
        Assert.Contains(
            "Restore revision 1: 1 t",
            (await site.GetAsync(History, Officer)).Text,
            StringComparison.Ordinal
        );

        var restored = await PostAsync(History, ("revision", "1"), ("seen", "2"));
        var page = await site.GetAsync(restored.Header("Location"), Officer);
        Assert.Contains("The fact is again what it was.", page.Words, StringComparison.Ordinal);
        Assert.Contains("Restoration of revision 1", page.Words, StringComparison.Ordinal);

        var late = await PostAsync(History, ("revision", "2"), ("seen", "2"));
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("data-testid=\"merge\"", late.Text, StringComparison.Ordinal);
        Assert.Contains(
            $"On record now, by {NamedVisitors.Officer} 1 t",
            late.Words,
            StringComparison.Ordinal
        );
        Assert.Contains("What you want back 2 t", late.Words, StringComparison.Ordinal);
        Assert.Contains("name=\"seen\" value=\"3\"", late.Text, StringComparison.Ordinal);

        var mine = await PostAsync(History, ("revision", "2"), ("seen", "3"));
        Assert.Equal(HttpStatusCode.Redirect, mine.Status);
        var again = await PostAsync(History, ("revision", "2"), ("seen", "4"));
        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.DoesNotContain("data-testid=\"merge\"", again.Text, StringComparison.Ordinal);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await PostAsync(History, ("revision", "9"), ("seen", "4"))).Status
        );

        var program = await RestoreAsync(revision: 1, seen: 4);
        Assert.Equal(HttpStatusCode.OK, program.Status);
        Assert.Equal(1, JsonElement.Parse(program.Text).GetProperty("revision").GetInt32());
        var refused = await RestoreAsync(revision: 2, seen: 4);
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("facts.revised-since-seen", refused.Text, StringComparison.Ordinal);
    }

    private Task<Answer> RestoreAsync(int revision, int seen)
    {
        var body =
            $$"""{"variable":"waste.landfill","period":"2019","revision":{{revision}},"seen":{{seen}}}""";
        var request = new HttpRequestMessage(HttpMethod.Post, At($"/api/v1/places/{Town}/restorations"))
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        return site.SendAsync(request, Officer);
    }

    private async Task ImportAsync(int amount)
    {
        var table = $"variable,period,value,unit,source\nwaste.landfill,2019,{amount},t,Scales\n";
        using var content = new MultipartFormDataContent
        {
            { new ByteArrayContent(Encoding.UTF8.GetBytes(table)), "file", "t.csv" },
        };
        var request = new HttpRequestMessage(HttpMethod.Post, At($"/api/v1/places/{Town}/imports"))
        {
            Content = content,
        };
        Assert.Equal(HttpStatusCode.OK, (await site.SendAsync(request, Officer)).Status);
    }

    private Task<Answer> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        var all = fields.Append(("form-token", NamedVisitors.Proof));
        var request = new HttpRequestMessage(HttpMethod.Post, At(path))
        {
            Content = new FormUrlEncodedContent(all.Select(one => KeyValuePair.Create(one.Item1, one.Item2))),
        };
        return site.SendAsync(request, Officer);
    }

    private Uri At(string path) => new(site.Address, path);
}
