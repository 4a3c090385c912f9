using System.Text.Json;
using CityBraid.Tests.House;
using CityBraid.Words;

namespace CityBraid.Tests.Cli;

/// <summary>The verbs of plans on published models and on one that can be solved by hand.</summary>
public sealed class PlanTests : IDisposable
{
    private const string CappedIn2031 = "param AnnualEmissionLimit default -1 := TOWN CO2 2031 5";

    private const string PaidForRunning =
        "param VariableCost default 0 := [TOWN,DIRTY,*,*]: 2030 2031 := 1 -3 -3";

    /// <summary>Eighteen a year, discounted to the middle of each year.</summary>
    private static readonly double Cost = (18 / Math.Pow(1.05, 0.5)) + (18 / Math.Pow(1.05, 1.5));

    private readonly PlanFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("super_simple/data.txt", 46.43123317)]
    [InlineData("simplicity/data.txt", 4483.969322)]
    public async Task A_published_model_has_its_published_answer(string model, double objective)
    {
        var path = SharedFolder.Require("data/osemosys/" + model);

        var run = (await folder.SolveAsync(path)).Done();

        Assert.Equal("optimal", run.Json.Text("status"));
        Assert.InRange(Double(run.Json, "objective") / objective, 1 - 1e-6, 1 + 1e-6);
        Assert.InRange(Double(run.Json, "primal_infeasibility"), 0, 1e-6);
        Assert.InRange(Double(run.Json, "dual_infeasibility"), 0, 1e-6);
        Assert.InRange(Math.Abs(Double(run.Json, "gap")), 0, 1e-7);
    }

    [Fact]
    public async Task A_published_country_model_has_its_published_answer_only_when_given_time()
    {
        var path = SharedFolder.Require("data/osemosys/fji_clews/inputs");

        var hasty = (await folder.SolveAsync(path, "--formulation", "clews", "--time-limit", "0.001")).Ended(
            1
        );
        Assert.Equal("stopped", hasty.Json.Text("status"));
        Assert.Empty(folder.Names);

        var run = (await folder.SolveAsync(path, "--formulation", "clews")).Done();
        Assert.InRange(Double(run.Json, "objective") / 5.87692222, 1 - 1e-6, 1 + 1e-6);
    }

    [Fact]
    public async Task A_solved_model_has_its_cost_its_proof_and_its_tables()
    {
        Directory.CreateDirectory(folder.Results);

        var run = (await folder.SolveAsync(folder.Write())).Done();

        Assert.Equal(Cost, Double(run.Json, "objective"), 9);
        Assert.True(run.Json.GetProperty("proven").GetBoolean());
        Assert.Equal("corrected", run.Json.Text("formulation"));
        Assert.True(Double(run.Json.GetProperty("seconds"), "solve") > 0);
        Assert.Contains("TOWN,CO2,2030,6", folder.Table("AnnualEmissions"), StringComparison.Ordinal);
        Assert.Equal(["results", "town.txt"], folder.Names);
    }

    [Fact]
    public async Task A_model_without_solution_ends_with_3_and_is_explained()
    {
        var model = folder.Write(CappedIn2031);

        var solve = (await folder.SolveAsync(model)).Ended(3);
        var explain = (await folder.Cli.StartJsonAsync("plan", "explain", model)).Done();

        Assert.Equal("infeasible", solve.Json.Text("status"));
        Assert.Equal(JsonValueKind.Null, solve.Json.GetProperty("objective").ValueKind);
        Assert.Equal("infeasible", explain.Json.Text("status"));
        var limit = explain.Json.List("conflict").Single(Is("constraint", "emission-limit"));
        Assert.Equal(2031, limit.Number("year"));
        Assert.Equal("TOWN", limit.Text("region"));
        Assert.Null(limit.Text("technology"));
        Assert.Equal(
            "In 2031, 'TOWN' may emit at most 5 of 'CO2' (from outside the model: 0).",
            limit.Text("sentence")
        );
        folder.HoldsOnlyTheModel();
    }

    [Fact]
    public async Task A_model_whose_cost_falls_without_end_ends_with_4()
    {
        var run = (await folder.SolveAsync(folder.Write(PaidForRunning))).Ended(4);

        Assert.Equal("unbounded", run.Json.Text("status"));
        folder.HoldsOnlyTheModel();
    }

    [Fact]
    public async Task A_model_goes_through_every_format_and_keeps_its_answer()
    {
        var model = folder.Write();
        var book = folder.Cli.PathOf("town.xlsx");
        var tables = folder.Cli.PathOf("town");
        var data = folder.Cli.PathOf("again.txt");

        (await ConvertAsync(model, "excel", book)).Done();
        (await ConvertAsync(book, "csv", tables)).Done();
        var last = (await ConvertAsync(tables, "datafile", data)).Done();

        Assert.Equal(7, last.Json.Number("sets"));
        var run = (await folder.SolveAsync(data)).Done();
        Assert.Equal(Cost, Double(run.Json, "objective"), 9);
    }

    [Fact]
    public async Task A_configuration_is_found_inside_beside_or_where_it_is_said_to_be()
    {
        var tables = folder.Cli.PathOf("town");
        (await ConvertAsync(folder.Write(), "csv", tables)).Done();
        var inside = Path.Combine(tables, "config.yaml");
        var beside = folder.Cli.PathOf("config.yaml");
        var elsewhere = folder.Cli.PathOf("defaults.yaml");

        (await CheckAsync(tables)).Done();
        File.Move(inside, beside);
        (await CheckAsync(tables)).Done();
        File.Move(beside, elsewhere);
        (await CheckAsync(tables)).Refused();
        (await CheckAsync(tables, "--config", elsewhere)).Done();
        (await CheckAsync(tables, "--config", inside)).Refused();
    }

    [Fact]
    public async Task A_sweep_is_the_models_own_abatement_curve()
    {
        string[] sweep = ["plan", "sweep", folder.Write(), "--penalty", "CO2", "--from", "0", "--to", "1"];

        var points = (await folder.Cli.StartJsonAsync([.. sweep, "--points", "2"]))
            .Done()
            .Json.List("points");

        Assert.Equal([0m, 1m], points.Select(point => point.Number("penalty")));
        Assert.Equal(Cost, Double(points[0], "objective"), 9);
        Assert.Equal(Cost * 4 / 3, Double(points[1], "objective"), 9);
        Assert.All(points, point => Assert.Equal(12, Double(point, "emissions"), 9));
        (await folder.Cli.JsonAsync([.. sweep, "--points", "0"])).Refused();
    }

    [Fact]
    public async Task A_commodity_is_worth_what_the_dearest_running_plant_costs()
    {
        var run = (await folder.Cli.StartJsonAsync("plan", "prices", folder.Write())).Done();

        var power = run.Json.List("prices").Where(price => Is("kind", "commodity")(price)).ToList();
        Assert.Equal(4, power.Count);
        Assert.All(power, price => Assert.Equal("POWER", price.Text("commodity")));
        Assert.All(power, price => Assert.Equal(3, Double(price, "price"), 9));
        Assert.Equal(["DAY", "NIGHT"], power.Select(price => price.Text("timeslice")).Distinct());
    }

    [Fact]
    public async Task A_check_tells_all_at_once()
    {
        var run = await CheckAsync(
            folder.Write(
                "param VariableCost default 0 := [TOWN,DIRTY,*,*]: 2030 2031 := 1 many 3",
                "param YearSplit default 0.4 := DAY 2030 0.5"
            )
        );

        Assert.False(run.Refused().Json.GetProperty("valid").GetBoolean());
        Assert.Contains("planning.no-number", run.Errors.Select(error => error.Code));
        Assert.Contains("planning.year-split-sum", run.Errors.Select(error => error.Code));
    }

    [Fact]
    public async Task Every_page_can_be_read_in_every_language()
    {
        var fit = folder.Write();
        var capped = folder.Cli.Write("capped.txt", Planning.SmallModel.With(CappedIn2031));
        foreach (var language in Language.All)
        {
            var results = folder.Cli.PathOf(language.Tag);
            await ReadAsync(0, language, "solve", fit, "--results", results);
            await ReadAsync(3, language, "solve", capped, "--results", results + "-capped");
            await ReadAsync(0, language, "check", fit);
            await ReadAsync(0, language, "explain", fit);
            await ReadAsync(0, language, "explain", capped);
            await ReadAsync(0, language, "convert", fit, "--to", "csv", "--out", results + "-csv");
            await ReadAsync(0, language, "prices", fit);
            string[] curve = ["--penalty", "CO2", "--from", "0", "--to", "1", "--points", "2"];
            await ReadAsync(3, language, ["sweep", capped, .. curve]);
        }
    }

    private static Func<JsonElement, bool> Is(string name, string value) =>
        element => string.Equals(element.Text(name), value, StringComparison.Ordinal);

    private static double Double(JsonElement element, string name) => element.GetProperty(name).GetDouble();

    private Task<CliRun> ConvertAsync(string model, string format, string path) =>
        folder.Cli.JsonAsync("plan", "convert", model, "--to", format, "--out", path);

    private Task<CliRun> CheckAsync(string model, params string[] more) =>
        folder.Cli.JsonAsync(["plan", "check", model, .. more]);

    private async Task ReadAsync(int exitCode, Language language, params string[] arguments)
    {
        var run = await folder.Cli.HereAsync(["plan", .. arguments, "--language", language.Tag]);

        Assert.NotEqual(string.Empty, run.Ended(exitCode).Output.Trim());
        Assert.Equal(string.Empty, run.Error);
    }
}
