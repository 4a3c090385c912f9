using System.Net;
using System.Text;
using System.Text.Json;
using CityBraid.Tests.Web.Accounts;

namespace CityBraid.Tests.Web.Plans;

/// <summary>What a program of a planner does: brings a model to the closed town and runs it.</summary>
internal static class Planner
{
    private const string Root = $"/api/v1/places/{WebSite.ClosedTown}";

    /// <summary>Brings a model; what is told of it.</summary>
    public static async Task<JsonElement> StoreAsync(Guest guest, string text)
    {
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "file", "town.txt" },
        };
        var stored = await guest.CallAsync(HttpMethod.Post, $"{Root}/plans", form);
        Assert.Equal(HttpStatusCode.Created, stored.Status);
        return JsonElement.Parse(stored.Text);
    }

    /// <summary>Runs a model to its end; the run's id.</summary>
    public static async Task<string> RunAsync(Guest guest, string path)
    {
        var started = await guest.CallAsync(HttpMethod.Post, $"{path}/runs", Guest.Json("{}"));
        Assert.Equal(HttpStatusCode.Accepted, started.Status);
        var run = JsonElement.Parse(started.Text).GetProperty("id").GetString()!;
        var state = "queued";
        while (state is "queued" or "running")
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), TestContext.Current.CancellationToken);
            state = (await ReadAsync(guest, $"/api/v1/runs/{run}")).GetProperty("state").GetString();
        }

        Assert.Equal("done", state);
        return run;
    }

    /// <summary>Reads a document.</summary>
    public static async Task<JsonElement> ReadAsync(Guest guest, string path)
    {
        var answer = await guest.CallAsync(HttpMethod.Get, path);
        Assert.True(answer.Status == HttpStatusCode.OK, $"{path}: {answer.Status} {answer.Text}");
        return JsonElement.Parse(answer.Text);
    }
}
