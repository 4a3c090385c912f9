using System.Text;
using CityBraid.Kernel;
using CityBraid.Optimization;
using CityBraid.Planning;

namespace CityBraid.Tests.Planning;

public sealed class BadInputTests
{
    [Theory]
    [InlineData("set YEAR := 2030 2030", "planning.member-twice", "2")]
    [InlineData("set YEAR := 2030 soon", "planning.member-no-number", "2")]
    [InlineData(
        "param VariableCost default 0 := [TOWN,DIRTY,*,*]: 2030 2031 := 1 3 dear",
        "planning.no-number",
        "13"
    )]
    [InlineData("param VariableCost default 0 := TOWN WIND 1 2030 5", "planning.unknown-member", "13")]
    [InlineData("param DiscountRate default 0.05 := TOWN 0.05 TOWN 0.06", "planning.value-twice", "9")]
    [InlineData("param CarbonBudget default 0 := TOWN 4", "planning.unknown-parameter", "17")]
    [InlineData("set PLANET := EARTH", "planning.unknown-set", "17")]
    [InlineData("param YearSplit default 0.4 := DAY 2030 0.5", "planning.year-split-sum", "8")]
    [InlineData(
        "param VariableCost default 0 := [TOWN,*]: 2030 := DIRTY 3",
        "planning.wrong-number-of-members",
        "13"
    )]
    public async Task A_mistake_is_named_with_its_line(string statement, string code, string line)
    {
        var check = await CheckAsync(SmallModel.Source(statement));

        Assert.False(check.IsValid);
        var finding = check.Findings.First(one => one.Code == code);
        Assert.Equal("town.txt", finding.Where!.File);
        Assert.Equal(line, finding.Values["line"]);
    }

    [Fact]
    public async Task All_mistakes_are_told_at_once()
    {
        var source = SmallModel.Source(
            "param VariableCost default 0 := TOWN WIND 1 2030 5",
            "param YearSplit default 0.4 := DAY 2030 0.5",
            "param CarbonBudget default 0 := TOWN 4"
        );

        var codes = (await CheckAsync(source)).Findings.Select(finding => finding.Code).ToList();

        Assert.Contains("planning.unknown-member", codes);
        Assert.Contains("planning.year-split-sum", codes);
        Assert.Contains("planning.unknown-parameter", codes);
    }

    [Fact]
    public async Task A_file_that_breaks_off_is_named_with_the_line_where_it_does()
    {
        var text = SmallModel.With();
        var cut = text[..text.LastIndexOf("CLEAN 4", StringComparison.Ordinal)];

        var check = await CheckAsync(SmallModel.SourceOf(cut));

        Assert.Contains(check.Findings, finding => finding is { Code: "planning.truncated", IsError: true });
    }

    [Fact]
    public async Task A_set_given_twice_is_named()
    {
        var check = await CheckAsync(SmallModel.SourceOf("set FUEL := COAL ;\n" + SmallModel.With()));

        var finding = Assert.Single(check.Findings, one => one.Code == "planning.set-twice");
        Assert.Equal("6", finding.Values["line"]);
    }

    [Fact]
    public async Task A_model_without_demand_is_not_solved()
    {
        var output = new MemoryOutput();
        var result = await SolveAsync(
            SmallModel.Source("param SpecifiedAnnualDemand default 0 := TOWN POWER 2030 0"),
            output
        );

        Assert.Contains(result.Refusal!.Findings, finding => finding.Code == "planning.no-demand");
        Assert.Empty(output.Names);
    }

    [Theory]
    [InlineData(
        "param VariableCost default 0 := [TOWN,DIRTY,*,*]: 2030 2031 := 1 -3 -3",
        SolveStatus.Unbounded
    )]
    [InlineData("param AnnualEmissionLimit default -1 := TOWN CO2 2031 5", SolveStatus.Infeasible)]
    public async Task A_model_without_a_best_solution_leaves_no_results(string statement, SolveStatus status)
    {
        var output = new MemoryOutput();
        var result = await SolveAsync(
            SmallModel.Source(
                statement,
                "param ResidualCapacity default 0 := [TOWN,CLEAN,*]: 2030 2031 := 2030 100".Replace(
                    "[TOWN,CLEAN,*]: 2030 2031 := 2030 100",
                    "TOWN CLEAN 2030 100",
                    StringComparison.Ordinal
                )
            ),
            output
        );

        Assert.Equal(status, result.Value!.Status);
        Assert.Null(result.Value.Objective);
        Assert.Empty(output.Names);
    }

    [Fact]
    public async Task A_limit_above_its_counterpart_and_a_demand_without_supply_are_named()
    {
        var check = await CheckAsync(
            SmallModel.Source(
                "set FUEL := POWER WATER",
                "param AccumulatedAnnualDemand default 0 := TOWN WATER 2030 5",
                "param TotalTechnologyAnnualActivityLowerLimit default 0 := TOWN CLEAN 2030 7"
            )
        );

        var demand = Assert.Single(
            check.Findings,
            finding => finding.Code == "planning.demand-without-supply"
        );
        Assert.Equal("WATER", demand.Values["commodity"]);
        var limit = Assert.Single(
            check.Findings,
            finding => finding.Code == "planning.minimum-above-maximum"
        );
        Assert.Equal("TOWN, CLEAN, 2030", limit.Values["members"]);
    }

    [Fact]
    public async Task A_percentage_given_for_a_share_is_suspicious()
    {
        var check = await CheckAsync(SmallModel.Source("param DiscountRate default 0.05 := TOWN 5"));

        var finding = Assert.Single(check.Findings, one => one.Code == "planning.suspicious-value");
        Assert.Equal(Severity.Warning, finding.Severity);
    }

    [Fact]
    public async Task A_folder_names_file_and_line()
    {
        var files = new Dictionary<string, Func<Stream>>
        {
            ["YEAR.csv"] = () => Bytes("VALUE\n2030\n"),
            ["REGION.csv"] = () => Bytes("VALUE\nTOWN\n"),
            ["DiscountRate.csv"] = () => Bytes("REGION,VALUE\nTOWN,0.05\nVILLAGE,0.07\n"),
            ["YearSplit.csv"] = () => Bytes("REGION,VALUE\nTOWN,1\n"),
        };

        var check = await CheckAsync(new("folder", files));

        var member = Assert.Single(check.Findings, one => one.Code == "planning.unknown-member");
        Assert.Equal("DiscountRate.csv › 3:3", member.Where!.ToString());
        var columns = Assert.Single(check.Findings, one => one.Code == "planning.wrong-columns");
        Assert.Equal("TIMESLICE,YEAR", columns.Values["expected"]);
    }

    private static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));

    private static async Task<PlanCheck> CheckAsync(PlanSource source) =>
        (
            await new CheckPlan().RunAsync(
                Actor.LocalAdministrator,
                source,
                TestContext.Current.CancellationToken
            )
        ).Value!;

    private static Task<Result<PlanOutcome>> SolveAsync(PlanSource source, MemoryOutput output) =>
        new SolvePlan(new LocalSolver(), TimeProvider.System).RunAsync(
            Actor.LocalAdministrator,
            new(source, new()) { Results = output },
            TestContext.Current.CancellationToken
        );
}
