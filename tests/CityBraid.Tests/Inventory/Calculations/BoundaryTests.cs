using CityBraid.Inventory;
using CityBraid.Kernel;

namespace CityBraid.Tests.Inventory.Calculations;

/// <summary>Fuel of journeys stands where the standard puts it, and what is left open is told.</summary>
public sealed class BoundaryTests
{
    [Fact]
    public void Jet_fuel_is_that_of_departing_flights_unless_it_is_stated_as_burnt_within()
    {
        var compiled = Of(
                ("fuel.jet-kerosene.aviation", "1000 l"),
                ("fuel.jet-kerosene.aviation-inside", "10 l")
            )
            .Compile();

        Assert.Equal(["II.4.1", "II.4.3"], compiled.Rows.Select(row => row.Reference.Code));
        Assert.Equal([RowStatus.Counted, RowStatus.OutsideLevel], compiled.Rows.Select(row => row.Status));
        Assert.All(compiled.Rows, row => Assert.NotNull(row.Co2e));
        var finding = Assert.Single(compiled.Findings, one => one.Code is "inventory.departing-flights");
        Assert.Equal("fuel.jet-kerosene.aviation", finding.Values["variable"]);
    }

    [Theory]
    [InlineData("fuel.diesel.rail", "II.2.3", "rail")]
    [InlineData("fuel.diesel.waterborne", "II.3.3", "waterborne")]
    public void Fuel_whose_share_inside_nobody_states_is_told(string variable, string outside, string method)
    {
        const string Code = "inventory.boundary-share-unstated";
        var city = Of((variable, "1000 l"));
        var finding = Assert.Single(city.Compile().Findings, one => one.Code == Code);

        Assert.Equal((outside, method), (finding.Values["outside"], finding.Values["method"]));
        Assert.DoesNotContain(
            city.Stating(new StatedNotation(outside, NotationKey.NotOccurring, string.Empty))
                .Compile()
                .Findings,
            one => one.Code == Code
        );
    }

    [Fact]
    public void A_calculation_with_its_share_leaves_nothing_open() =>
        Assert.DoesNotContain(
            new CityOnRecord()
                .Keeping(
                    "rail",
                    "II.2.1",
                    """{"fuel":"diesel","amount":{"value":1000,"unit":"l"},"inside_share":0.4}"""
                )
                .Compile()
                .Findings,
            one => one.Code is "inventory.boundary-share-unstated"
        );

    [Fact]
    public void Composted_waste_is_counted_by_wet_weight()
    {
        // IPCC 2006 vol. 5 table 4.1: 1,000 t × 4 g/kg × 28 + 1,000 t × 0.24 g/kg × 265 = 112 + 63.6
        var row = Of(("waste.composting", "1000 t")).Compile().Rows[0];

        Assert.Equal(175.6m, row.Co2e?.Tonnes);
    }

    private static CityOnRecord Of(params (string Variable, string Amount)[] facts) =>
        new()
        {
            Facts =
            [
                .. facts.Select(
                    (fact, at) => Form.One(fact.Variable, Period.Year(2019), fact.Amount, 40 + at)
                ),
            ],
        };
}
