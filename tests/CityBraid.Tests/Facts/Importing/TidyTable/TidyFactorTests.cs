using CityBraid.Kernel;

namespace CityBraid.Tests.Facts.Importing.TidyTable;

/// <summary>A tidy table may state the factor of each value, with its unit.</summary>
public sealed class TidyFactorTests
{
    private const string Titles = "variable,period,value,unit,factor,factor_unit";

    [Fact]
    public async Task A_factor_is_kept_with_its_fact()
    {
        var room = new FactsRoom();

        await room.ImportTableAsync(Titles, "electricity.residential,2019-01,20,kWh,0.5,kgCO2e/kWh");

        Assert.Equal(["electricity.residential khon-kaen 2019-01 = 20 kWh × 0.5 kgCO2e/kWh"], room.Record());
    }

    [Fact]
    public async Task A_row_without_a_factor_states_none()
    {
        var room = new FactsRoom();

        await room.ImportTableAsync(Titles, "electricity.residential,2019-01,20,kWh,,");

        Assert.Equal(["electricity.residential khon-kaen 2019-01 = 20 kWh × "], room.Record());
    }

    [Theory]
    [InlineData("0.5,kg", "facts.factor-does-not-fit at E2")]
    [InlineData("0.5,bushel", "facts.unknown-unit at F2")]
    [InlineData("0.5,", "facts.unknown-unit at F2")]
    [InlineData("half,kgCO2e/kWh", "facts.not-a-number at E2")]
    public async Task A_factor_that_makes_no_sense_keeps_the_table_out(string factor, string error)
    {
        var room = new FactsRoom();

        var report = await room.ImportTableAsync(Titles, $"electricity.residential,2019-01,20,kWh,{factor}");

        Assert.Equal([error], FactsRoom.Errors(report));
        Assert.Empty(room.Record());
    }

    [Fact]
    public async Task A_column_of_factors_without_units_is_not_read_and_said_to_be_unread()
    {
        var room = new FactsRoom();

        var report = await room.ImportTableAsync(
            "variable,period,value,unit,factor",
            "electricity.residential,2019-01,20,kWh,0.5"
        );

        Assert.Equal(["electricity.residential khon-kaen 2019-01 = 20 kWh × "], room.Record());
        Assert.Contains("facts.unread-columns at E1", FactsRoom.Notes(report, Severity.Information));
    }
}
