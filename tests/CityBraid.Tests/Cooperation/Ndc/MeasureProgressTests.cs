using CityBraid.Cooperation;

namespace CityBraid.Tests.Cooperation.Ndc;

/// <summary>What a measure was expected to avoid beside what was measured, in kilotonnes.</summary>
public sealed class MeasureProgressTests
{
    /// <summary>5,000 t expected and 4,000 t measured: 5 and 4 kt, 1 less, 80 %.</summary>
    [Fact]
    public void Tonnes_are_told_in_kilotonnes_and_compared()
    {
        var year = Year(("measured/m/year", "2020"), ("measured/m/value", "4000"));

        Assert.Equal((5m, 4m), (year.Expected, year.Measured));
        Assert.Equal(-1m, year.Difference);
        Assert.Equal(80m, year.Share);
    }

    [Fact]
    public void What_was_not_measured_is_no_value()
    {
        var year = Year();

        Assert.Equal(5m, year.Expected);
        Assert.Null(year.Measured);
        Assert.Null(year.Difference);
        Assert.Null(year.Share);
        Assert.Single(Table().Reported);
    }

    [Fact]
    public void Nothing_expected_gives_no_share() =>
        Assert.Null(
            Year(("expected/e1/value", "0"), ("measured/m/year", "2020"), ("measured/m/value", "4000")).Share
        );

    [Theory]
    [InlineData("kWh", NdcGapReason.UnitOther)]
    [InlineData("kt", NdcGapReason.UnitOther)]
    [InlineData("bushels of carbon", NdcGapReason.UnitUnknown)]
    [InlineData("Mg", NdcGapReason.UnitUnknown)]
    public void A_unit_that_is_none_of_CO2_equivalent_holds_the_line_back(string unit, NdcGapReason reason)
    {
        var row = Assert.Single(Table(("unit", unit)).Held);

        Assert.Equal(new NdcGap(reason, "unit"), row.Gaps[0]);
    }

    [Theory]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    public void A_number_beyond_all_measure_is_held_back(string value) =>
        Assert.Equal(
            NdcGapReason.OutOfRange,
            Assert.Single(Table(("expected/e1/value", value), ("unit", "ktCO2e")).Held).Gaps[0].Reason
        );

    [Fact]
    public void What_an_indicator_measures_counts_once_it_is_approved()
    {
        CooperationRecord[] records =
        [
            Known.Record(
                RecordKind.NdcMeasure,
                "m",
                Contributions.Measure.With(("measured/m/year", "2020"), ("measured/m/indicator", "avoided"))
            ),
            Known.Record(
                RecordKind.Indicator,
                "avoided",
                ("name/en", "Avoided"),
                ("type", "number"),
                ("unit", "kgCO2e")
            ),
            Known.Record(
                RecordKind.IndicatorReport,
                "r",
                ("indicator", "avoided"),
                ("date", "2020"),
                ("value", "6000000")
            ),
        ];

        var approved = Assert.Single(Contributions.Overview(records, "r").Measures).Years[0];
        var waiting = Assert.Single(Contributions.Overview(records).Measures).Years[0];

        Assert.Equal(6m, approved.Measured);
        Assert.Equal(120m, approved.Share);
        Assert.Null(waiting.Measured);
    }

    [Theory]
    [InlineData("description/en", "description")]
    [InlineData("objectives/en", "objectives")]
    [InlineData("instrument", "instrument")]
    [InlineData("status", "status")]
    [InlineData("sectors/energy", "sectors")]
    [InlineData("gases/co2", "gases")]
    [InlineData("start_year", "start_year")]
    [InlineData("organisations/unit", "organisations")]
    [InlineData("gwp_set", "gwp_set")]
    [InlineData("validated", "validated")]
    public void A_line_without_a_datum_is_listed_with_it(string path, string field) =>
        Assert.Equal(field, Assert.Single(Assert.Single(Table((path, "")).Held).Gaps).Field);

    private static MeasureEffect Year(params (string, string)[] others) =>
        Assert.Single(Assert.Single(Overview(others).Measures).Years);

    private static NdcTable Table(params (string, string)[] others) => Overview(others).FindTable("II.5")!;

    private static NdcOverview Overview((string, string)[] others) =>
        Contributions.Overview(Known.Record(RecordKind.NdcMeasure, "m", Contributions.Measure.With(others)));
}
