using CityBraid.Inventory;
using CityBraid.Kernel;

namespace CityBraid.Tests.Inventory.Uncertainty;

/// <summary>An inventory's interval, what it rests on, and what to measure next.</summary>
public sealed class EstimateUncertaintyTests
{
    private static readonly string[] FuelTables = ["factors/stationary", "factors/mobile"];

    [Fact]
    public void Measured_diesel_has_the_published_ranges()
    {
        var found = Estimate(One("fuel.diesel.road", "1000 l", Quality.Measured));
        var flows = found
            .Inventory.Flows()
            .ToDictionary(flow => flow.Gas!.Code, flow => (double)flow.Co2e.Tonnes);
        var total = (double)found.Inventory.Total!.Tonnes;
        var half = Math.Sqrt(
            Square(total * 0.05)
                + Square(flows["CO2"] * (1 - (72600.0 / 74100)))
                + Square(flows["CH4-fossil"] * ((9.5 / 3.9) - 1))
                + Square(flows["N2O"] * ((12 / 3.9) - 1))
        );

        Assert.True(found.IsWhole);
        Assert.Empty(found.Findings);
        Assert.Equal(100 * half / total, (double)found.Approach1!.Percent!.Value, 1e-9);
        Assert.InRange(found.Approach2!.Percent!.Value / found.Approach1.Percent.Value, 0.9m, 1.05m);
        Assert.InRange(found.Inventory.Total.Tonnes, found.Approach2.Lower, found.Approach2.Upper);
    }

    [Fact]
    public void What_a_community_measured_of_a_kind_without_a_range_is_not_known()
    {
        var found = Estimate(One("fuel.diesel.road", "1000 l", Quality.Community));

        Assert.False(found.IsWhole);
        Assert.Contains("inventory.range-unknown-activity", found.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void What_has_no_published_range_is_named_and_never_zero()
    {
        var found = Estimate(One("electricity.residential", "1000 kWh", Quality.Measured));

        Assert.Null(found.Approach1);
        Assert.Null(found.Approach2);
        Assert.False(found.IsWhole);
        Assert.Equal(
            ["inventory.range-unknown-activity", "inventory.range-unknown-factor"],
            found.Findings.Select(finding => finding.Code).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_range_may_be_stated_for_what_has_none()
    {
        var found = Estimate(
            request => request with { ActivityPercent = 5m, FactorPercent = 7m },
            One("electricity.residential", "1000 kWh", Quality.Unstated)
        );

        Assert.Equal(8.602325267m, found.Approach1!.Percent!.Value, 9);
        Assert.True(found.IsWhole);
        Assert.Equal(
            ["inventory.range-assumed-activity", "inventory.range-assumed-factor"],
            found.Findings.Select(finding => finding.Code)
        );
    }

    [Fact]
    public void An_unstated_quality_has_no_range()
    {
        var found = Estimate(One("fuel.diesel.road", "1000 l", Quality.Unstated));

        Assert.NotNull(found.Approach1);
        Assert.False(found.IsWhole);
        Assert.True(Assert.Single(found.Gaps).IsActivity);
    }

    [Fact]
    public void A_blend_has_the_ranges_of_its_parts()
    {
        var found = Estimate(One("fuel.gasohol-e10.road", "1000 l", Quality.Measured));

        Assert.NotNull(found.Approach1);
        Assert.True(found.Approach1.Percent > 5m);
    }

    [Fact]
    public void The_estimate_that_measuring_helps_most_comes_first()
    {
        var found = Estimate(
            One("fuel.lpg.residential", "1000 kg", Quality.Estimated, row: 41),
            One("fuel.lpg.commercial", "9000 kg", Quality.Estimated, row: 42),
            One("fuel.diesel.road", "20000 l", Quality.Measured, row: 43),
            One("electricity.residential", "1000 kWh", Quality.Measured, row: 44)
        );

        Assert.Equal(
            ["fuel.lpg.commercial", "fuel.lpg.residential", "fuel.diesel.road", "electricity.residential"],
            found.Next.Select(one => one.Fact.Key.Variable)
        );
        Assert.True(found.Next[0].Removed > found.Next[1].Removed);
        Assert.Equal(0m, found.Next[2].Removed!.Value, 12);
        Assert.Null(found.Next[3].Removed);
    }

    [Fact]
    public void What_would_be_removed_is_what_measuring_removes()
    {
        Fact[] facts =
        [
            One("fuel.lpg.residential", "5000 kg", Quality.Estimated, row: 41),
            One("fuel.diesel.road", "20000 l", Quality.Measured, row: 43),
        ];
        var before = Estimate(facts);
        var after = Estimate([facts[0] with { Quality = Quality.Measured }, facts[1]]);

        Assert.Equal(Half(before) - Half(after), (double)before.Next[0].Removed!.Value, 1e-9);
    }

    [Theory]
    [InlineData(-1, 5, "inventory.draws-out-of-range")]
    [InlineData(1_000_001, 5, "inventory.draws-out-of-range")]
    [InlineData(10, 1001, "inventory.percent-out-of-range")]
    [InlineData(10, -1, "inventory.percent-out-of-range")]
    public async Task What_makes_no_sense_is_refused(int draws, int percent, string code)
    {
        var request = new EstimateRequest(new CompileRequest(CityOnRecord.Code, 2019))
        {
            Draws = draws,
            FactorPercent = percent,
        };
        var refused = await Use(new CityOnRecord())
            .RunAsync(Actor.LocalAdministrator, request, TestContext.Current.CancellationToken);

        Assert.Equal(code, refused.Refusal!.Code);
    }

    [Fact]
    public async Task Who_may_not_read_the_inventory_is_not_told_how_well_it_is_known()
    {
        var request = new EstimateRequest(new CompileRequest(CityOnRecord.Code, 2019));
        var refused = await Use(new CityOnRecord())
            .RunAsync(Actor.Public, request, TestContext.Current.CancellationToken);

        Assert.True(refused.IsRefused);
    }

    [Fact]
    public void Every_range_of_a_fuel_is_of_a_value_that_the_factors_have()
    {
        var values = FuelTables
            .SelectMany(OurTables.Shipped.Load)
            .Select(row => (row["fuel"], FactorUseQuestion.FamilyOf(row["gas"]), row.Number("value")))
            .ToHashSet();

        Assert.All(
            OurTables.Whole.Ranges.Factors.Where(range => range.Fuel.Length > 0),
            range => Assert.Contains((range.Fuel, range.Gas, range.Value!.Amount), values)
        );
    }

    private static double Half(UncertaintyEstimate estimate) =>
        (double)(estimate.Approach1!.Upper - estimate.Approach1.Lower) / 2;

    private static double Square(double number) => number * number;

    private static Fact One(string variable, string amount, Quality quality, int row = 40) =>
        Form.One(variable, Period.Year(2019), amount, row) with
        {
            Quality = quality,
        };

    private static UncertaintyEstimate Estimate(params Fact[] facts) => Estimate(request => request, facts);

    private static UncertaintyEstimate Estimate(
        Func<EstimateRequest, EstimateRequest> change,
        params Fact[] facts
    )
    {
        var request = change(new EstimateRequest(new CompileRequest(CityOnRecord.Code, 2019)));
        return Use(new CityOnRecord { Facts = facts })
            .RunAsync(Actor.LocalAdministrator, request, TestContext.Current.CancellationToken)
            .GetAwaiter()
            .GetResult()
            .Value!;
    }

    private static EstimateUncertainty Use(CityOnRecord city) => new(city.UseCase(), OurTables.Whole);
}
