using CityBraid.Kernel;
using CityBraid.Optimization;
using CityBraid.Planning;

namespace CityBraid.Tests.Planning;

/// <summary>Models whose best plan could look better than it is.</summary>
public sealed class WrongNumberTests
{
    private static readonly string[] DearTown =
    [
        "set TECHNOLOGY := CLEAN DIRTY DEAR",
        "param OutputActivityRatio default 0 := [TOWN,*,POWER,1,*]: 2030 2031 := "
            + "CLEAN 1 1 DIRTY 1 1 DEAR 1 1",
        "param ResidualCapacity default 0 := [TOWN,*,*]: 2030 2031 := CLEAN 99 99 DIRTY 99 99 DEAR 99 99",
        "param VariableCost default 0 := [TOWN,*,1,*]: 2030 2031 := DIRTY 3 3 DEAR 8 8",
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>
    /// A dirty unit emits 1,000,000: of ten units asked for in a year four are clean and the cap of
    /// 4,000,000 leaves four dirty ones, so that two dear ones run: 4 × 3 + 2 × 8 = 28 a year.
    /// </summary>
    [Theory]
    [InlineData(1000000, 4000000)]
    [InlineData(1000, 4000)]
    public async Task A_limit_of_millions_is_a_limit(int emission, int cap)
    {
        var outcome = await SolveAsync([
            .. DearTown,
            "param EmissionActivityRatio default 0 := [TOWN,DIRTY,CO2,*,*]: 2030 2031 := "
                + $"1 {emission} {emission}",
            $"param AnnualEmissionLimit default -1 := TOWN CO2 2030 {cap} TOWN CO2 2031 {cap}",
        ]);

        Assert.Equal((28 / Math.Pow(1.05, 0.5)) + (28 / Math.Pow(1.05, 1.5)), outcome.Objective!.Value, 9);
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(9999, false)]
    [InlineData(99998, false)]
    [InlineData(99999, true)]
    [InlineData(999999, true)]
    [InlineData(999999.5, false)]
    [InlineData(1000000, false)]
    [InlineData(4000000, false)]
    [InlineData(9999998, false)]
    [InlineData(9999999, true)]
    [InlineData(999999999, true)]
    public void No_limit_is_minus_one_or_nines_only(double number, bool isNone) =>
        Assert.Equal(isNone, UpperLimit.IsNone(number));

    [Fact]
    public void What_is_read_as_no_limit_is_told()
    {
        var found = Check("param AnnualEmissionLimit default -1 := TOWN CO2 2030 99999 TOWN CO2 2031 5");

        var told = Assert.Single(found, finding => finding.Code == "planning.read-as-no-limit");
        Assert.Equal("99999", told.Values["value"]);
        Assert.Equal("1", told.Values["count"]);
        Assert.Equal(Severity.Information, told.Severity);
    }

    /// <summary>
    /// A dirty unit earns 3, a dear one costs 9, and what the town spends in a year may not be negative. At
    /// a price of 1 dirty units earn 2: with dear ones at 2 for every 9 of them nothing is spent. At 4 a
    /// dirty unit costs 1, and six run.
    /// </summary>
    [Fact]
    public async Task A_swept_price_counts_in_the_limit_on_spending_too()
    {
        string[] statements =
        [
            .. DearTown,
            "param VariableCost default 0 := [TOWN,*,1,*]: 2030 2031 := DIRTY -3 -3 DEAR 9 9",
        ];
        var points = await SweepAsync(
            SmallModel.Source(statements[^1..].Concat(statements[..3]).ToArray()),
            new(SweepKind.Penalty, "CO2", 1, 4, 2)
        );

        Assert.Equal(0, points[0].Objective!.Value, 9);
        Assert.Equal((6 / Math.Pow(1.05, 0.5)) + (6 / Math.Pow(1.05, 1.5)), points[1].Objective!.Value, 9);
        Assert.Equal(12, points[1].Emissions!.Value, 9);
    }

    [Fact]
    public async Task A_swept_price_gives_what_the_same_price_in_the_model_gives()
    {
        var points = await SweepAsync(
            ReferenceModels.Source("fji_clews/inputs"),
            new(SweepKind.Penalty, "CO2FJI", 0, 0.1, 2)
        );

        Assert.InRange(points[0].Objective!.Value / 5.87692222, 1 - 1e-6, 1 + 1e-6);
        var model = ReferenceModels.Read("fji_clews/inputs");
        var emission = model.Sets[SetKind.Emission].IndexOf("CO2FJI");
        for (var year = 0; year < model.Sets[SetKind.Year].Count; year++)
        {
            _ = model[ParameterCatalogue.EmissionsPenalty].Give([0, emission, year], 0.1, new("test"));
        }

        var plan = PlanProgram.Build(model, PlanFormulation.Clews);
        var expected = LocalSolver.Solve(new(plan.Program)).Single().Objective;
        Assert.InRange(points[1].Objective!.Value / expected, 1 - 1e-6, 1 + 1e-6);
    }

    [Theory]
    [InlineData("param Conversionls default 0 := DAY 1 0.5 DAY 2 0.5 NIGHT 2 1", "planning.conversion-share")]
    [InlineData("param Conversionls default 0 := DAY 1 1", "planning.slice-without-place")]
    [InlineData("param Conversionls default 0 := DAY 1 1 DAY 2 1 NIGHT 2 1", "planning.slice-without-place")]
    public async Task A_store_that_some_time_slices_miss_is_not_solved(string conversion, string code)
    {
        var solved = await SolveAsync(
            SmallModel.Source(
                "set TECHNOLOGY := CLEAN DIRTY BATTERY",
                "set MODE_OF_OPERATION := 1 2",
                "set STORAGE := STORE",
                "set SEASON := 1 2",
                "set DAYTYPE := 1",
                "set DAILYTIMEBRACKET := 1",
                "param OutputActivityRatio default 0 := [TOWN,*,POWER,1,*]: 2030 2031 := CLEAN 1 1 DIRTY 1 1 "
                    + "[TOWN,*,POWER,2,*]: 2030 2031 := BATTERY 1 1",
                "param InputActivityRatio default 0 := [TOWN,*,POWER,1,*]: 2030 2031 := BATTERY 1 1",
                "param TechnologyToStorage default 0 := TOWN BATTERY STORE 1 1",
                "param TechnologyFromStorage default 0 := TOWN BATTERY STORE 2 1",
                "param Conversionld default 0 := DAY 1 1 NIGHT 1 1",
                "param Conversionlh default 0 := DAY 1 1 NIGHT 1 1",
                conversion
            )
        );

        Assert.Contains(solved.Refusal!.Findings, finding => finding.Code == code && finding.IsError);
    }

    [Theory]
    [InlineData("TOWN VALLEY POWER 2030 1", 1)]
    [InlineData("TOWN VALLEY POWER 2030 1 VALLEY TOWN POWER 2030 0.9", 1)]
    [InlineData("TOWN VALLEY POWER 2030 1 VALLEY TOWN POWER 2030 1", 0)]
    public void What_one_region_sends_the_other_receives(string routes, int expected)
    {
        var found = Check("set REGION := TOWN VALLEY", "param TradeRoute default 0 := " + routes);

        Assert.Equal(expected, found.Count(finding => finding.Code == "planning.one-sided-trade"));
    }

    [Fact]
    public async Task One_sided_trade_is_not_solved()
    {
        var solved = await SolveAsync(
            SmallModel.Source(
                "set REGION := TOWN VALLEY",
                "param TradeRoute default 0 := TOWN VALLEY POWER 2030 1 TOWN VALLEY POWER 2031 1"
            )
        );

        Assert.Contains(solved.Refusal!.Findings, finding => finding.Code == "planning.one-sided-trade");
    }

    private static IReadOnlyList<Finding> Check(params string[] statements) =>
        PlanChecker.Check(ModelReader.Read(SmallModel.Source(statements)).Model);

    private static async Task<PlanOutcome> SolveAsync(string[] statements) =>
        (await SolveAsync(SmallModel.Source(statements))).Value!;

    private static Task<Result<PlanOutcome>> SolveAsync(PlanSource source) =>
        new SolvePlan(new LocalSolver(), TimeProvider.System).RunAsync(
            Actor.LocalAdministrator,
            new(source, new()),
            Cancellation
        );

    private static async Task<IReadOnlyList<SweepPoint>> SweepAsync(PlanSource source, SweepRequest sweep) =>
        (
            await new SweepPlan(new LocalSolver()).RunAsync(
                Actor.LocalAdministrator,
                new(source, sweep, new(PlanFormulation.Clews)),
                Cancellation
            )
        ).Value!;
}
