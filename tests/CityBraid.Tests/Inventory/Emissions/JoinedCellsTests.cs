using CityBraid.Kernel;

namespace CityBraid.Tests.Inventory.Emissions;

public sealed class JoinedCellsTests
{
    [Theory]
    [InlineData("E8 F8 G8", "f.xlsx › s › E8:G8")]
    [InlineData("G8 E8 F8", "f.xlsx › s › E8:G8")]
    [InlineData("E8 G8", "f.xlsx › s › E8, G8")]
    [InlineData("D2 D3 D4", "f.xlsx › s › D2:D4")]
    [InlineData("E8:P8", "f.xlsx › s › E8:P8")]
    [InlineData("Z8 AA8", "f.xlsx › s › Z8:AA8")]
    [InlineData("E8 F9", "f.xlsx › s › E8, F9")]
    public void Neighbouring_cells_are_one_range(string cells, string where)
    {
        var places = cells.Split(' ');
        Fact[] facts =
        [
            .. places.Select(
                (cell, month) =>
                    Form.One("waste.landfill", Period.Month(2019, month + 1), "1 tCO2e") with
                    {
                        Source = new FactSource(new Location("f.xlsx", "s", cell)),
                    }
            ),
        ];

        Assert.Equal(
            where,
            Assert
                .Single(
                    new CityOnRecord { Facts = facts }
                        .Compile()
                        .Rows
                )
                .Where
        );
    }

    [Fact]
    public void Files_stay_apart()
    {
        Fact[] facts =
        [
            Form.One("waste.landfill", Period.Month(2019, 1), "1 tCO2e") with
            {
                Source = new FactSource(new Location("b.csv", Cells: "E2")),
            },
            Form.One("waste.landfill", Period.Month(2019, 2), "1 tCO2e") with
            {
                Source = new FactSource(new Location("a.csv")),
            },
        ];

        Assert.Equal(
            "a.csv; b.csv › E2",
            new CityOnRecord { Facts = facts }
                .Compile()
                .Rows[0]
                .Where
        );
    }
}
