using System.Net;
using System.Text;
using System.Text.Json;
using CityBraid.Tests.Planning;
using CityBraid.Tests.Web.Accounts;

namespace CityBraid.Tests.Web.Plans;

/// <summary>A program brings a model, runs it, and reads what came of it.</summary>
public sealed class PlanApiTests(WebSite site)
{
    private const string Root = $"/api/v1/places/{WebSite.ClosedTown}";

    [Fact]
    public async Task A_program_runs_a_model_and_a_viewer_reads_the_result()
    {
        using var planner = await Guest.OfAsync(site, "Contributor");
        var plan = await StoreAsync(planner, SmallModel.With());
        Assert.True(plan.GetProperty("solvable").GetBoolean());
        var path = $"{Root}/plans/{plan.GetProperty("number").GetInt64()}";

        var started = await planner.CallAsync(HttpMethod.Post, $"{path}/runs", Guest.Json("{}"));
        Assert.Equal(HttpStatusCode.Accepted, started.Status);
        var run = JsonElement.Parse(started.Text).GetProperty("id").GetString();
        await UntilOverAsync(planner, run!);

        using var viewer = await Guest.OfAsync(site, "Viewer");
        var result = await ReadAsync(viewer, $"{Root}/plan-results/{run}");
        var outcome = result.GetProperty("outcome");
        Assert.Equal("optimal", outcome.GetProperty("status").GetString());
        Assert.Equal(34.295917, outcome.GetProperty("objective").GetDouble(), 6);
        Assert.True(outcome.GetProperty("proven").GetBoolean());
        var table = await ReadAsync(
            viewer,
            $"{Root}/plan-results/{run}/tables/AnnualTechnologyEmission?where=YEAR%3D2031"
        );
        Assert.Equal("6", table.GetProperty("rows")[0][4].GetString());
        var outline = await ReadAsync(viewer, $"{Root}/plan-results/{run}/outline");
        Assert.Equal("DIRTY", outline.GetProperty("production")[0].GetProperty("name").GetString());
        var listed = await ReadAsync(viewer, $"{path}/results");
        Assert.Equal(1, listed.GetArrayLength());
    }

    [Fact]
    public async Task What_cannot_be_run_is_told()
    {
        using var planner = await Guest.OfAsync(site, "Contributor");
        var plan = await StoreAsync(planner, SmallModel.With("set YEAR :="));
        var path = $"{Root}/plans/{plan.GetProperty("number").GetInt64()}";

        var broken = await planner.CallAsync(HttpMethod.Post, $"{path}/runs", Guest.Json("{}"));
        var wrong = await planner.CallAsync(
            HttpMethod.Post,
            $"{path}/runs",
            Guest.Json("""{"formulation":"loose"}""")
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, broken.Status);
        Assert.Contains("planning.empty-set", broken.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Contains("corrected, strict, clews", wrong.Text, StringComparison.Ordinal);
    }

    private static async Task<JsonElement> StoreAsync(Guest planner, string text)
    {
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "file", "town.txt" },
        };
        var stored = await planner.CallAsync(HttpMethod.Post, $"{Root}/plans", form);
        Assert.Equal(HttpStatusCode.Created, stored.Status);
        return JsonElement.Parse(stored.Text);
    }

    private static async Task UntilOverAsync(Guest planner, string run)
    {
        var state = "queued";
        while (state is "queued" or "running")
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), TestContext.Current.CancellationToken);
            state = (await ReadAsync(planner, $"/api/v1/runs/{run}")).GetProperty("state").GetString();
        }

        Assert.Equal("done", state);
    }

    private static async Task<JsonElement> ReadAsync(Guest guest, string path)
    {
        var answer = await guest.CallAsync(HttpMethod.Get, path);
        Assert.True(answer.Status == HttpStatusCode.OK, $"{path}: {answer.Status} {answer.Text}");
        return JsonElement.Parse(answer.Text);
    }
}
