using CityBraid.Cooperation;
using FsCheck;
using FsCheck.Fluent;

namespace CityBraid.Tests.Cooperation.Ndc;

/// <summary>Figures are summed where all that goes in is known, and held back elsewhere.</summary>
public sealed class NdcEmissionTests
{
    private static readonly string[] Projections = ["II.7", "II.8", "II.9"];

    /// <summary>2 kt of methane are 56 kt of CO2 equivalent under AR5, whatever its origin.</summary>
    [Fact]
    public void A_mass_of_methane_counts_twenty_eight_times()
    {
        var table = Table(Figure("a"));

        Assert.Equal(["waste", "ch4", "total-without-land-use", "total-with-land-use"], Lines(table));
        Assert.All(table.Reported, row => Assert.Equal(56m, table.Say(row, "2019")));
    }

    /// <summary>56 kt of waste and 100 kt of fuel, less 30 kt that forests take up: 156 and 126.</summary>
    [Fact]
    public void Land_use_is_left_out_of_one_total_and_part_of_the_other()
    {
        var table = Table(
            Figure("a"),
            Carbon("b", "energy", "100000", "tCO2e"),
            Carbon("c", "land-use", "-30", "ktCO2e")
        );

        Assert.Equal(
            ["energy", "land-use", "waste", "ch4", "co2", "total-without-land-use", "total-with-land-use"],
            Lines(table)
        );
        Assert.Equal(156m, Total(table, "total-without-land-use", "2019"));
        Assert.Equal(126m, Total(table, "total-with-land-use", "2019"));
    }

    [Fact]
    public void A_sum_that_lacks_a_figure_of_its_year_is_not_told()
    {
        var table = Table(
            Figure("a"),
            Figure("a20", ("year", "2020"), ("value", "3")),
            Carbon("b", "energy", "100", "ktCO2e")
        );

        Assert.Equal(156m, Total(table, "total-with-land-use", "2019"));
        Assert.Null(Total(table, "total-with-land-use", "2020"));
        Assert.Null(Total(table, "energy", "2020"));
        Assert.Equal(84m, Total(table, "waste", "2020"));
    }

    [Fact]
    public void A_figure_that_is_held_back_leaves_no_sum_without_it()
    {
        var table = Table(
            Figure("a"),
            Figure("b", ("gas", "n2o"), ("validated", "")),
            Figure("b20", ("gas", "n2o"), ("year", "2020"), ("value", "1"))
        );

        Assert.Null(Total(table, "waste", "2019"));
        Assert.Equal("b", Assert.Single(table.Held).Record!.Key.Code.Value);
    }

    [Theory]
    [InlineData("unit", "GWh", NdcGapReason.UnitOther)]
    [InlineData("unit", "tons?", NdcGapReason.UnitUnknown)]
    [InlineData("gas", "hfcs", NdcGapReason.GroupOfGases)]
    [InlineData("validated", "", NdcGapReason.NotValidated)]
    [InlineData("value", "79228162514264337593543950335", NdcGapReason.OutOfRange)]
    public void What_cannot_be_told_in_kilotonnes_is_held_back(string path, string text, NdcGapReason reason)
    {
        var table = Table(Figure("a", (path, text)));

        Assert.Equal(reason, Assert.Single(Assert.Single(table.Held).Gaps).Reason);
        Assert.Empty(table.Reported);
    }

    [Theory]
    [InlineData("", NdcGapReason.Missing)]
    [InlineData("ar4", NdcGapReason.OtherGwpSet)]
    [InlineData("ar5", null)]
    public void CO2_equivalent_of_methane_is_that_of_the_tables(string set, NdcGapReason? reason)
    {
        var table = Table(Figure("a", ("unit", "ktCO2e"), ("gwp_set", set)));

        Assert.Equal(reason, table.Held.SelectMany(row => row.Gaps).FirstOrDefault()?.Reason);
    }

    [Fact]
    public void Each_scenario_has_its_table()
    {
        var overview = Contributions.Overview(
            Figure("a", ("basis", "with-measures"), ("year", "2030")),
            Figure("b", ("basis", "with-additional-measures"), ("year", "2030"), ("value", "1")),
            Figure("c", ("basis", "without-measures"), ("year", "2030"), ("value", "4"))
        );

        Assert.Equal(
            [56m, 28m, 112m],
            Projections.Select(number => Total(overview.FindTable(number)!, "total-with-land-use", "2030"))
        );
        Assert.Empty(overview.FindTable("II.6")!.Rows);
    }

    /// <summary>Over all sectors and over all gases the same is summed.</summary>
    [Fact]
    public void Sectors_and_gases_sum_to_the_same_total() =>
        Prop.ForAll(
                Gen.Choose(1, 1_000_000).ListOf(6).ToArbitrary(),
                amounts =>
                {
                    string[] sectors = ["energy", "waste", "agriculture"];
                    var table = Table([
                        .. amounts.Select(
                            (amount, at) =>
                                Figure(
                                    $"f{at}",
                                    ("sector", sectors[at % 3]),
                                    ("gas", at < 3 ? "ch4" : "n2o"),
                                    ("value", $"{amount}")
                                )
                        ),
                    ]);
                    var total = Total(table, "total-with-land-use", "2019");
                    return total == sectors.Sum(sector => Total(table, sector, "2019"))
                        && total == Total(table, "ch4", "2019") + Total(table, "n2o", "2019");
                }
            )
            .QuickCheckThrowOnFailure();

    private static CooperationRecord Figure(string code, params (string, string)[] others) =>
        Known.Record(RecordKind.NdcEmission, code, Contributions.Emission.With(others));

    private static CooperationRecord Carbon(string code, string sector, string value, string unit) =>
        Figure(code, ("sector", sector), ("gas", "co2"), ("value", value), ("unit", unit));

    private static NdcTable Table(params CooperationRecord[] records) =>
        Contributions.Overview(records).FindTable("II.6")!;

    private static IEnumerable<object?> Lines(NdcTable table) =>
        table.Reported.Select(row => table.Say(row, "line"));

    private static decimal? Total(NdcTable table, string line, string year) =>
        (decimal?)table.Say(table.Reported.Single(row => line.Equals(table.Say(row, "line"))), year);
}
