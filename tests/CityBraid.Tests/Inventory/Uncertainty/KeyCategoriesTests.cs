using CityBraid.Inventory;
using CityBraid.Kernel;

namespace CityBraid.Tests.Inventory.Uncertainty;

/// <summary>Which categories make up 95 % together.</summary>
public sealed class KeyCategoriesTests
{
    [Fact]
    public void The_largest_until_ninety_five_per_cent_are_key()
    {
        // 900, 60, 40 of 1000: 0.90, 0.96, 1.00; the second passes 95 % and is key, the third is not.
        var found = KeyCategories.Of(
            new CityOnRecord
            {
                Facts =
                [
                    Form.One("waste.landfill", Period.Year(2019), "60 tCO2e", row: 41),
                    Form.One("wastewater.domestic", Period.Year(2019), "900 tCO2e", row: 42),
                    Form.One("fuel.diesel.road", Period.Year(2019), "40 tCO2e", row: 43),
                ],
            }.Compile()
        );

        Assert.Equal(["III.4.1", "III.1.1", "II.1.1"], found.Select(one => one.Reference.Code));
        Assert.Equal([0.9m, 0.96m, 1m], found.Select(one => one.Cumulated));
        Assert.Equal([true, true, false], found.Select(one => one.IsKey));
        Assert.All(found, one => Assert.Null(one.Gas));
    }

    [Fact]
    public void Gases_of_a_reference_are_told_apart()
    {
        var city = new CityOnRecord { Facts = [Form.One("fuel.diesel.road", Period.Year(2019), "1000 l")] };
        var found = KeyCategories.Of(city.Compile());

        Assert.Equal(["CO2", "N2O", "CH4-fossil"], found.Select(one => one.Gas!.Code));
        Assert.Equal(city.Compile().Total!.Tonnes, found.Sum(one => one.Tonnes));
        Assert.True(found[0].IsKey);
        Assert.False(found[1].IsKey);
    }

    [Fact]
    public void Nothing_has_no_categories() => Assert.Empty(KeyCategories.Of(new CityOnRecord().Compile()));
}
