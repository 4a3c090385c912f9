using System.Net;
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
        var plan = await Planner.StoreAsync(planner, SmallModel.With());
        Assert.True(plan.GetProperty("solvable").GetBoolean());
        var path = $"{Root}/plans/{plan.GetProperty("number").GetInt64()}";

        var run = await Planner.RunAsync(planner, path);

        using var viewer = await Guest.OfAsync(site, "Viewer");
        var result = await Planner.ReadAsync(viewer, $"{Root}/plan-results/{run}");
        var outcome = result.GetProperty("outcome");
        Assert.Equal("optimal", outcome.GetProperty("status").GetString());
        Assert.Equal(34.295917, outcome.GetProperty("objective").GetDouble(), 6);
        Assert.True(outcome.GetProperty("proven").GetBoolean());
        var table = await Planner.ReadAsync(
            viewer,
            $"{Root}/plan-results/{run}/tables/AnnualTechnologyEmission?where=YEAR%3D2031"
        );
        Assert.Equal("6", table.GetProperty("rows")[0][4].GetString());
        var outline = await Planner.ReadAsync(viewer, $"{Root}/plan-results/{run}/outline");
        Assert.Equal("DIRTY", outline.GetProperty("production")[0].GetProperty("name").GetString());
        var listed = await Planner.ReadAsync(viewer, $"{path}/results");
        Assert.Equal(1, listed.GetArrayLength());
    }

    [Fact]
    public async Task What_cannot_be_run_is_told()
    {
        using var planner = await Guest.OfAsync(site, "Contributor");
        var plan = await Planner.StoreAsync(planner, SmallModel.With("set YEAR :="));
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
}
