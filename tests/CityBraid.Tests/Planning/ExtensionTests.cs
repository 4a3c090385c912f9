using System.Globalization;
using CityBraid.Kernel;
using CityBraid.Optimization;
using CityBraid.Planning;

namespace CityBraid.Tests.Planning;

/// <summary>
/// What CLEWs country models add to the core, each with an answer worked out by hand on the town of two
/// plants and a dear one.
/// </summary>
/// <remarks>
/// Demand is 10 a year; clean units are free and at most 4, dirty ones cost 3, dear ones 5: 6 dirty units,
/// 18 a year.
/// </remarks>
public sealed class ExtensionTests
{
    private const string More =
        "param SpecifiedAnnualDemand default 0 := [TOWN,*,*]: 2030 2031 := POWER 10 12";
    private const string Less =
        "param SpecifiedAnnualDemand default 0 := [TOWN,*,*]: 2030 2031 := POWER 10 5";

    /// <summary>
    /// At most 5 dirty: 5 × 3 + 1 × 5 = 20. At least 7: 3 clean ones left, 21. Exactly 2: 2 × 3 + 4 × 5 = 26.
    /// </summary>
    [Theory]
    [InlineData(2, 5, 20)]
    [InlineData(1, 7, 21)]
    [InlineData(0, 2, 26)]
    public Task A_constraint_on_activity(int tag, int constant, double cost) =>
        AssertCostAsync(
            cost,
            cost,
            "set UDC := RULE",
            Yearly("UDCMultiplierActivity", "TOWN DIRTY RULE", 1),
            Yearly("UDCConstant", "TOWN RULE", constant),
            $"param UDCTag default 2 := TOWN RULE {tag}"
        );

    /// <summary>
    /// Two dear units must be built every year, or 101 stand where 99 are left from before: 2 × 10, paid at
    /// the start of each year, and they last one.
    /// </summary>
    [Theory]
    [InlineData("UDCMultiplierNewCapacity", 2)]
    [InlineData("UDCMultiplierTotalCapacity", 101)]
    public Task A_constraint_on_capacity(string multiplier, int constant) =>
        AssertAsync(
            Cost(18, 18) + 20 + (20 / 1.05),
            "set UDC := RULE",
            Yearly(multiplier, "TOWN DEAR RULE", 1),
            Yearly("UDCConstant", "TOWN RULE", constant),
            "param UDCTag default 2 := TOWN RULE 1",
            Yearly("CapitalCost", "TOWN DEAR", 10)
        );

    /// <summary>
    /// Building 2 takes 5 of steel each, or keeping the 3 that stand 2 each; steel costs 2: 20, or 12, a
    /// year.
    /// </summary>
    [Theory]
    [InlineData("InputToNewCapacityRatio", 5, 2, 20)]
    [InlineData("InputToTotalCapacityRatio", 2, 0, 12)]
    public Task Capacity_takes_material(string ratio, int perUnit, int built, double cost) =>
        AssertCostAsync(
            18 + cost,
            18 + cost,
            "set TECHNOLOGY := CLEAN DIRTY DEAR MILL",
            "set FUEL := POWER STEEL",
            "param OutputActivityRatio default 0 := [TOWN,*,POWER,1,*]: 2030 2031 := "
                + "CLEAN 1 1 DIRTY 1 1 DEAR 1 1 "
                + "[TOWN,*,STEEL,1,*]: 2030 2031 := MILL 1 1",
            "param VariableCost default 0 := [TOWN,*,1,*]: 2030 2031 := DIRTY 3 3 DEAR 5 5 MILL 2 2",
            "param ResidualCapacity default 0 := [TOWN,*,*]: 2030 2031 := "
                + "CLEAN 99 99 DIRTY 99 99 DEAR 3 3 MILL 99 99",
            Yearly("TotalAnnualMinCapacityInvestment", "TOWN DEAR", built),
            Yearly(ratio, "TOWN DEAR STEEL", perUnit)
        );

    /// <summary>
    /// Dirty activity grows from 6 to 8; each unit of growth emits 1, at a price of 1: 2 more in the second
    /// year.
    /// </summary>
    [Fact]
    public Task Growth_of_activity_emits() =>
        AssertCostAsync(
            18,
            26,
            More,
            "param EmissionActivityRatio default 0 := TOWN DIRTY CO2 1 2030 0",
            Yearly("EmissionToActivityChangeRatio", "TOWN DIRTY CO2 1", 1),
            Yearly("EmissionsPenalty", "TOWN CO2", 1)
        );

    /// <summary>Six dirty units may grow by a tenth, to 6.6; the other 1.4 are dear: 19.8 + 7.</summary>
    [Fact]
    public Task A_mode_grows_no_faster_than_it_may() =>
        AssertCostAsync(
            18,
            26.8,
            More,
            "param TechnologyActivityIncreaseByModeLimit default 0 := TOWN DIRTY 1 2030 0.1"
        );

    /// <summary>Six dirty units may shrink by half, to 3, though one would do: 9.</summary>
    [Fact]
    public Task A_mode_shrinks_no_faster_than_it_may() =>
        AssertCostAsync(
            18,
            9,
            Less,
            "param TechnologyActivityDecreaseByModeLimit default 0 := TOWN DIRTY 1 2030 0.5"
        );

    /// <summary>At most 5 dirty: 5 × 3 + 1 × 5 = 20; at least 7: 3 clean ones left, 21.</summary>
    [Theory]
    [InlineData("TechnologyActivityByModeUpperLimit", 5, 20)]
    [InlineData("TechnologyActivityByModeLowerLimit", 7, 21)]
    public Task A_mode_has_limits(string limit, int value, double cost) =>
        AssertCostAsync(cost, cost, Yearly(limit, "TOWN DIRTY 1", value));

    /// <summary>
    /// The store begins with 2 that cost nothing: they save 2 × 3 in the first year, unless it must end
    /// each day or each year as it began it.
    /// </summary>
    [Theory]
    [InlineData("", 12)]
    [InlineData("STORAGEINTRADAY", 18)]
    [InlineData("STORAGEINTRAYEAR", 18)]
    public Task A_store_ends_as_it_began(string cycle, double first)
    {
        string[] statements =
        [
            "set TECHNOLOGY := CLEAN DIRTY DEAR BATTERY",
            "set MODE_OF_OPERATION := 1 2",
            "set STORAGE := STORE",
            "set SEASON := 1",
            "set DAYTYPE := 1",
            "set DAILYTIMEBRACKET := 1 2",
            "param Conversionls default 1 := DAY 1 1",
            "param Conversionld default 1 := DAY 1 1",
            "param Conversionlh default 0 := DAY 1 1 NIGHT 2 1",
            "param OutputActivityRatio default 0 := [TOWN,*,POWER,1,*]: 2030 2031 := "
                + "CLEAN 1 1 DIRTY 1 1 DEAR 1 1 "
                + "[TOWN,*,POWER,2,*]: 2030 2031 := BATTERY 1 1",
            "param InputActivityRatio default 0 := [TOWN,*,POWER,1,*]: 2030 2031 := BATTERY 1 1",
            "param ResidualCapacity default 0 := [TOWN,*,*]: 2030 2031 := "
                + "CLEAN 99 99 DIRTY 99 99 DEAR 99 99 BATTERY 99 99",
            "param TechnologyToStorage default 0 := TOWN BATTERY STORE 1 1",
            "param TechnologyFromStorage default 0 := TOWN BATTERY STORE 2 1",
            "param StorageLevelStart default 0 := TOWN STORE 2",
            "param StorageMaxChargeRate default 99 := TOWN STORE 99",
            "param StorageMaxDischargeRate default 99 := TOWN STORE 99",
        ];
        return AssertCostAsync(
            first,
            18,
            cycle.Length == 0 ? statements : [.. statements, $"set {cycle} := STORE"]
        );
    }

    /// <summary>
    /// A unit of 100 that lasts two years is paid in two, the first at once, at 10 %: each payment is
    /// 100 × 11 ÷ 21. At 5 % both are worth 41 ÷ 21 of one: 100 × 451 ÷ 441.
    /// </summary>
    [Fact]
    public Task An_investment_is_paid_at_its_own_rate() =>
        AssertAsync(
            Cost(18, 18) + (100 * 451.0 / 441),
            "param DiscountRateIdv default 0.1 := TOWN DEAR 0.1",
            "param OperationalLife default 2 := TOWN DEAR 2",
            "param CapitalCost default 0 := TOWN DEAR 2030 100",
            "param TotalAnnualMinCapacityInvestment default 0 := TOWN DEAR 2030 1"
        );

    /// <summary>
    /// By day a rate of 12 is needed. Six dirty units over the year are within a capacity of 6, but by day
    /// they run at a rate of 8: in time slices 2 of that is dear, one unit of the year: 5 × 3 + 5 = 20.
    /// </summary>
    [Theory]
    [InlineData(0, 18)]
    [InlineData(1, 20)]
    public Task Capacity_holds_in_time_slices_unless_it_is_told_otherwise(int isHeld, double cost) =>
        AssertCostAsync(
            cost,
            cost,
            "param ResidualCapacity default 0 := [TOWN,*,*]: 2030 2031 := CLEAN 4 4 DIRTY 6 6 DEAR 99 99",
            "param CapitalCost default 99 := TOWN DEAR 2030 99",
            $"param TechWithCapacityNeededToMeetPeakTS default 1 := TOWN DIRTY {isHeld}"
        );

    private static double Cost(double first, double second) =>
        (first / Math.Pow(1.05, 0.5)) + (second / Math.Pow(1.05, 1.5));

    private static string Yearly(string parameter, string members, double value)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        return $"param {parameter} default 0 := {members} 2030 {text} {members} 2031 {text}";
    }

    private static Task AssertCostAsync(double first, double second, params string[] statements) =>
        AssertAsync(Cost(first, second), statements);

    private static async Task AssertAsync(double expected, params string[] statements)
    {
        string[] town =
        [
            "set TECHNOLOGY := CLEAN DIRTY DEAR",
            "param OutputActivityRatio default 0 := [TOWN,*,POWER,1,*]: 2030 2031 := "
                + "CLEAN 1 1 DIRTY 1 1 DEAR 1 1",
            "param ResidualCapacity default 0 := [TOWN,*,*]: 2030 2031 := CLEAN 99 99 DIRTY 99 99 DEAR 99 99",
            "param VariableCost default 0 := [TOWN,*,1,*]: 2030 2031 := DIRTY 3 3 DEAR 5 5",
        ];
        var outcome = await new SolvePlan(new LocalSolver(), TimeProvider.System).RunAsync(
            Actor.LocalAdministrator,
            new(SmallModel.Source([.. statements, .. town]), new()),
            TestContext.Current.CancellationToken
        );

        Assert.False(outcome.IsRefused, string.Join('\n', outcome.Refusal?.Findings.Take(3) ?? []));
        Assert.Equal(SolveStatus.Optimal, outcome.Value!.Status);
        Assert.True(outcome.Value.IsProven);
        Assert.Equal(expected, outcome.Value.Objective!.Value, 7);
    }
}
