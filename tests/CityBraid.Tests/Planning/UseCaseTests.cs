using CityBraid.Kernel;
using CityBraid.Optimization;
using CityBraid.Planning;

namespace CityBraid.Tests.Planning;

public sealed class UseCaseTests
{
    /// <summary>
    /// Running costs fall in the middle of a year: 18 a year, discounted by half and by one and a half
    /// years.
    /// </summary>
    private static readonly double Cost = (18 / Math.Pow(1.05, 0.5)) + (18 / Math.Pow(1.05, 1.5));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_model_is_solved_proven_and_its_tables_written()
    {
        var output = new MemoryOutput();
        var request = new SolvePlanRequest(SmallModel.Source(), new()) { Results = output };

        var outcome = (await SolveAsync(request)).Value!;

        Assert.Equal(SolveStatus.Optimal, outcome.Status);
        Assert.Equal(Cost, outcome.Objective!.Value, 9);
        Assert.True(outcome.Certificate!.ProvesOptimality);
        Assert.Contains("TOWN,CO2,2030,6", output.Text("AnnualEmissions.csv"), StringComparison.Ordinal);
        Assert.Equal(41, output.Names.Count);
    }

    [Fact]
    public async Task Commodities_are_worth_what_the_dearest_running_plant_costs_in_money_of_their_year()
    {
        var prices = (await PriceAsync()).Prices;

        var power = prices.Where(price => price.Kind == PriceKind.Commodity).ToList();
        Assert.Equal(4, power.Count);
        Assert.All(power, price => Assert.Equal(3, price.Price, 9));
    }

    [Fact]
    public async Task A_binding_limit_is_worth_what_one_unit_more_room_saves()
    {
        var prices = (await PriceAsync()).Prices;

        var limits = prices.Where(price => price.Constraint == ConstraintFamily.MaxActivity).ToList();
        Assert.Equal(["2030", "2031"], limits.Select(price => price.Subject[SetKind.Year]));
        Assert.All(limits, price => Assert.Equal(3, price.Price, 9));
    }

    /// <summary>
    /// Exactly 2 dirty units at 3 leave 4 to dear ones at 8: one more would save 5. Exactly 7 leave clean
    /// ones idle: one more would cost 3.
    /// </summary>
    [Theory]
    [InlineData(2, 5)]
    [InlineData(7, -3)]
    public async Task An_equality_is_worth_what_raising_its_constant_saves(int constant, double worth)
    {
        var prices = await PriceAsync(
            "set TECHNOLOGY := CLEAN DIRTY DEAR",
            "set UDC := RULE",
            "param UDCTag default 0 := TOWN RULE 0",
            "param UDCMultiplierActivity default 0 := TOWN DIRTY RULE 2030 1 TOWN DIRTY RULE 2031 1",
            $"param UDCConstant default 0 := TOWN RULE 2030 {constant} TOWN RULE 2031 {constant}",
            "param OutputActivityRatio default 0 := [TOWN,*,POWER,1,*]: 2030 2031 := "
                + "CLEAN 1 1 DIRTY 1 1 DEAR 1 1",
            "param VariableCost default 0 := [TOWN,*,1,*]: 2030 2031 := DIRTY 3 3 DEAR 8 8",
            "param ResidualCapacity default 0 := [TOWN,*,*]: 2030 2031 := CLEAN 99 99 DIRTY 99 99 DEAR 99 99"
        );

        Assert.True(prices.Certificate!.ProvesOptimality);
        var rules = prices.Prices.Where(price => price.Constraint == ConstraintFamily.UserDefined).ToList();
        Assert.Equal(2, rules.Count);
        Assert.All(rules, price => Assert.Equal(worth, price.Price, 9));
    }

    [Fact]
    public async Task A_capped_emission_has_the_price_of_avoiding_it()
    {
        var prices = (
            await PriceAsync(
                "set TECHNOLOGY := CLEAN DIRTY DEAR",
                "param OutputActivityRatio default 0 := [TOWN,*,POWER,1,*]: 2030 2031 := "
                    + "CLEAN 1 1 DIRTY 1 1 DEAR 1 1",
                "param VariableCost default 0 := [TOWN,*,1,*]: 2030 2031 := DIRTY 3 3 DEAR 8 8",
                "param ResidualCapacity default 0 := [TOWN,*,*]: 2030 2031 := "
                    + "CLEAN 99 99 DIRTY 99 99 DEAR 99 99",
                "param AnnualEmissionLimit default -1 := TOWN CO2 2031 5"
            )
        ).Prices;

        var carbon = Assert.Single(prices, price => price.Kind == PriceKind.Emission);
        Assert.Equal("2031", carbon.Subject[SetKind.Year]);
        Assert.Equal(5, carbon.Price, 9);
    }

    [Fact]
    public async Task A_conflict_names_demand_and_the_limits_that_forbid_meeting_it()
    {
        var source = SmallModel.Source("param AnnualEmissionLimit default -1 := TOWN CO2 2031 5");

        var explained = (
            await new ExplainPlan(new LocalSolver()).RunAsync(
                Actor.LocalAdministrator,
                source,
                new(),
                Cancellation
            )
        ).Value!;

        Assert.Equal(SolveStatus.Infeasible, explained.Status);
        Assert.True(explained.IsIrreducible);
        Assert.Equal(
            [
                ConstraintFamily.Balance,
                ConstraintFamily.Balance,
                ConstraintFamily.MaxActivity,
                ConstraintFamily.EmissionLimit,
            ],
            explained.Conflict.Select(item => item.Constraint).Order()
        );
        var limit = explained.Conflict.Single(item => item.Constraint == ConstraintFamily.EmissionLimit);
        Assert.Equal("5", limit.Sentence.Values["annualEmissionLimit"]);
        Assert.Equal("planning.conflict.emission-limit", limit.Sentence.Code);
    }

    [Fact]
    public async Task A_penalty_sweep_is_the_models_own_abatement_curve()
    {
        var points = await SweepAsync(new(SweepKind.Penalty, "CO2", 0, 10, 3));

        Assert.Equal([0, 5, 10], points.Select(point => point.Value));
        Assert.All(points, point => Assert.True(point.Certificate!.ProvesOptimality));
        Assert.Equal([12, 12, 0], points.Select(point => Math.Round(point.Emissions!.Value, 9)));
        Assert.Equal(Cost, points[0].Objective!.Value, 9);
        Assert.Equal(Cost * 8 / 3, points[1].Objective!.Value, 9);
    }

    [Fact]
    public async Task A_cap_sweep_goes_down_to_the_infeasible()
    {
        var points = await SweepAsync(new(SweepKind.Cap, "CO2", 20, -4, 3));

        Assert.Equal(
            [SolveStatus.Optimal, SolveStatus.Optimal, SolveStatus.Infeasible],
            points.Select(point => point.Status)
        );
        Assert.Equal(8, points[1].Emissions!.Value, 9);
        Assert.True(points[1].Certificate!.ProvesOptimality);
        Assert.Null(points[2].Certificate);
    }

    [Fact]
    public async Task Nobody_without_permission_solves_anything()
    {
        var stranger = new Actor("stranger", (_, _) => false);
        var refused = await new SolvePlan(new LocalSolver(), TimeProvider.System).RunAsync(
            stranger,
            new(SmallModel.Source(), new()),
            Cancellation
        );

        Assert.Equal(RefusalKind.Forbidden, refused.Refusal!.Kind);
    }

    private static Task<Result<PlanOutcome>> SolveAsync(SolvePlanRequest request) =>
        new SolvePlan(new LocalSolver(), TimeProvider.System).RunAsync(
            Actor.LocalAdministrator,
            request,
            Cancellation
        );

    private static async Task<PlanPrices> PriceAsync(params string[] statements) =>
        (
            await new PricePlan(new LocalSolver()).RunAsync(
                Actor.LocalAdministrator,
                SmallModel.Source(statements),
                new(),
                Cancellation
            )
        ).Value!;

    private static async Task<IReadOnlyList<SweepPoint>> SweepAsync(SweepRequest sweep)
    {
        var source = SmallModel.Source(
            "set TECHNOLOGY := CLEAN DIRTY DEAR",
            "param OutputActivityRatio default 0 := [TOWN,*,POWER,1,*]: 2030 2031 := "
                + "CLEAN 1 1 DIRTY 1 1 DEAR 1 1",
            "param VariableCost default 0 := [TOWN,*,1,*]: 2030 2031 := DIRTY 3 3 DEAR 9 9",
            "param ResidualCapacity default 0 := [TOWN,*,*]: 2030 2031 := "
                + "CLEAN 99 99 DIRTY 99 99 DEAR 99 99"
        );
        var request = new SweepPlanRequest(source, sweep, new());
        return (
            await new SweepPlan(new LocalSolver()).RunAsync(Actor.LocalAdministrator, request, Cancellation)
        ).Value!;
    }
}
