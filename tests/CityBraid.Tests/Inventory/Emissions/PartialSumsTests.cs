using CityBraid.Inventory;
using CityBraid.Kernel;

namespace CityBraid.Tests.Inventory.Emissions;

public sealed class PartialSumsTests
{
    [Theory]
    [InlineData("total", 490_000, 7)]
    [InlineData("sector-I", 228_600, 3)]
    [InlineData("sector-II", 208_800, 2)]
    [InlineData("sector-III", 52_600, 2)]
    [InlineData("scope-1", 280_000, 5)]
    [InlineData("scope-2", 210_000, 2)]
    [InlineData("territorial", 280_000, 5)]
    [InlineData("II.1.1", 208_800, 2)]
    public async Task A_sum_is_what_its_rows_add_up_to(string name, int tonnes, int rows)
    {
        var sum = (await KhonKaenAsync()).FindSum(name, OurTables.Whole.Gpc)!;

        Assert.Equal(name, sum.Name);
        Assert.Equal(tonnes, sum.Co2e?.Tonnes);
        Assert.Equal(tonnes, sum.Rows.Sum(row => row.Co2e!.Tonnes));
        Assert.Equal(rows, sum.Rows.Count);
    }

    [Fact]
    public async Task Shares_of_sectors_make_a_whole()
    {
        var inventory = await KhonKaenAsync();

        var shares = inventory.BySector.Select(sector => inventory.OfSector(sector.Sector).Share ?? 0m);

        Assert.Equal(1m, Math.Round(shares.Sum(), 20));
        Assert.Equal(0.4665m, Math.Round(inventory.OfSector("I").Share!.Value, 4));
    }

    [Fact]
    public async Task Another_levels_total_is_no_share_of_this_one() =>
        Assert.Null((await KhonKaenAsync()).OfLevel(Level.Territorial).Share);

    [Fact]
    public async Task What_nobody_stated_has_no_sum_and_no_share()
    {
        var sum = (await KhonKaenAsync()).OfReference("II.2.1");

        Assert.Null(sum.Co2e);
        Assert.Null(sum.Share);
        Assert.Empty(sum.Rows);
    }

    [Theory]
    [InlineData("")]
    [InlineData("sector-")]
    [InlineData("sector-VII")]
    [InlineData("scope-4")]
    [InlineData("scope-")]
    [InlineData("Total")]
    [InlineData("II.1")]
    public async Task There_is_no_sum_of_another_name(string name) =>
        Assert.Null((await KhonKaenAsync()).FindSum(name, OurTables.Whole.Gpc));

    private static async Task<Compilation> KhonKaenAsync()
    {
        var city = new CityOnRecord { Facts = Form.KhonKaen };
        var result = await city.UseCase()
            .RunAsync(
                Readers.OfAll,
                new CompileRequest(CityOnRecord.Code, 2019),
                TestContext.Current.CancellationToken
            );
        return result.Value!;
    }
}
