using CityBraid.Inventory;
using CityBraid.Kernel;

namespace CityBraid.Tests.Inventory.Comparison;

/// <summary>Two inventories on record, reconciled.</summary>
public sealed class CompareInventoriesTests
{
    [Fact]
    public async Task A_year_is_compared_with_another()
    {
        var found = await CompareAsync(
            "khon-kaen:2018",
            "khon-kaen:2562",
            Form.One("fuel.diesel.road", Period.Year(2018), "1000 l"),
            Form.One("fuel.diesel.road", Period.Year(2019), "1500 l", row: 41),
            Form.One("waste.landfill", Period.Year(2019), "5 tCO2e", row: 42)
        );

        Assert.Equal(["II.1.1", "III.1.1"], found.References.Select(one => one.Reference.Code));
        Assert.Equal(found.Right - found.Left, found.Net.Sum);
        Assert.Equal(5m, found.Net.Boundary);
        Assert.Equal(0m, found.Net.Factor, 20);
        Assert.Equal(found.Left / 2m, found.Net.Activity, 20);
        Assert.Equal(found.Gross, found.Net.ToAbsolute());
        Assert.Empty(found.Findings);
    }

    [Fact]
    public async Task What_cancels_out_shows_in_the_sum_of_absolute_differences()
    {
        var found = await CompareAsync(
            "khon-kaen:2018",
            "khon-kaen:2019",
            Form.One("waste.landfill", Period.Year(2018), "5 tCO2e"),
            Form.One("wastewater.domestic", Period.Year(2019), "5 tCO2e", row: 41)
        );

        Assert.Equal((0m, 10m), (found.Net.Boundary, found.Gross.Boundary));
    }

    [Theory]
    [InlineData("khon-kaen:2019", "khon-kaen:2019")]
    [InlineData("khon-kaen+small-town:2562", "khon-kaen+small-town:2019")]
    public void A_side_is_read_as_it_is_written(string text, string shown) =>
        Assert.Equal(shown, $"{ComparedSide.Find(text)}");

    [Theory]
    [InlineData("khon-kaen")]
    [InlineData("khon-kaen:")]
    [InlineData("Khon Kaen:2019")]
    [InlineData("khon-kaen+khon-kaen:2019")]
    [InlineData("khon-kaen:2019:2020")]
    public void Anything_else_is_no_side(string text) => Assert.Null(ComparedSide.Find(text));

    [Fact]
    public async Task Who_may_not_read_an_inventory_is_told_of_no_difference()
    {
        var side = ComparedSide.Find("khon-kaen:2019")!;
        var refused = await new CompareInventories(new CityOnRecord().UseCase()).RunAsync(
            Actor.Public,
            new CompareRequest(side, side),
            TestContext.Current.CancellationToken
        );

        Assert.True(refused.IsRefused);
    }

    private static async Task<InventoryComparison> CompareAsync(
        string left,
        string right,
        params Fact[] facts
    )
    {
        var request = new CompareRequest(ComparedSide.Find(left)!, ComparedSide.Find(right)!);
        var found = await new CompareInventories(new CityOnRecord { Facts = facts }.UseCase()).RunAsync(
            Actor.LocalAdministrator,
            request,
            TestContext.Current.CancellationToken
        );
        return found.Value!;
    }
}
