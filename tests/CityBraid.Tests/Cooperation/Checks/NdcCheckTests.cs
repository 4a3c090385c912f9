using CityBraid.Cooperation;
using CityBraid.Tests.Cooperation.Ndc;

namespace CityBraid.Tests.Cooperation.Checks;

/// <summary>What a target, a measure or a figure of emissions cannot be is told, all at once.</summary>
public sealed class NdcCheckTests
{
    [Fact]
    public void A_whole_record_of_each_kind_is_taken()
    {
        Assert.Empty(Codes(RecordKind.NdcTarget, Contributions.Target));
        Assert.Empty(Codes(RecordKind.NdcMeasure, Contributions.Measure));
        Assert.Empty(Codes(RecordKind.NdcEmission, Contributions.Emission));
    }

    [Theory]
    [InlineData("target_type", "below-bau", "cooperation.ndc-series-missing")]
    [InlineData("base_year", "", "cooperation.ndc-base-missing")]
    [InlineData("gases/co2", "", "cooperation.ndc-gases-missing")]
    [InlineData("gwp_set", "", "cooperation.ndc-gwp-missing")]
    [InlineData("span", "multi-year", "cooperation.ndc-several-years")]
    [InlineData("target_years/t1/reduction", "101", "cooperation.number-out-of-range")]
    [InlineData("target_years/t1/reduction", "-1", "cooperation.number-out-of-range")]
    [InlineData("target_years/t1/target_level", "5", "cooperation.ndc-level-twice")]
    [InlineData("base_year", "2030", "cooperation.ndc-base-after-target")]
    [InlineData("base_year", "2573", "cooperation.ndc-base-after-target")]
    [InlineData("target_years/t2/year", "2031", "cooperation.ndc-one-year")]
    public void A_target_says_what_it_promises(string path, string text, string code) =>
        Assert.Equal([code], Codes(RecordKind.NdcTarget, Contributions.Target.With((path, text))));

    [Fact]
    public void Everything_wrong_with_a_target_comes_at_once() =>
        Assert.Equal(
            [
                "cooperation.milestone-twice",
                "cooperation.ndc-base-after-target",
                "cooperation.ndc-gases-missing",
                "cooperation.ndc-gwp-missing",
                "cooperation.ndc-one-year",
                "cooperation.number-out-of-range",
            ],
            Codes(
                    RecordKind.NdcTarget,
                    Contributions.Target.With(
                        ("base_year", "2030"),
                        ("gases/co2", ""),
                        ("gwp_set", ""),
                        ("target_years/t1/reduction", "300"),
                        ("target_years/t2/year", "2030"),
                        ("target_years/t2/reduction", "10")
                    )
                )
                .Distinct()
        );

    [Fact]
    public void A_target_that_is_not_of_greenhouse_gases_names_none() =>
        Assert.Empty(
            Codes(
                RecordKind.NdcTarget,
                Contributions.Target.With(
                    ("target_type", "non-ghg"),
                    ("base_year", ""),
                    ("gases/co2", ""),
                    ("gwp_set", "")
                )
            )
        );

    [Theory]
    [InlineData("purchased-electricity")]
    [InlineData("purchased-heat")]
    public void What_is_bought_from_the_grid_is_no_row_of_emissions(string activity)
    {
        var draft = Known.Draft(
            RecordKind.NdcEmission,
            "e",
            Contributions.Emission.With(("activity", activity), ("sector", "energy"), ("gas", "co2"))
        );

        var finding = Assert.Single(RecordCheck.Of(draft, Book()));

        Assert.Equal("cooperation.ndc-scope-2", finding.Code);
        Assert.True(finding.IsError);
        Assert.Equal("activity", finding.Where?.Cells);
    }

    [Fact]
    public void A_figure_of_emissions_is_of_a_year_and_there_once()
    {
        var fields = Contributions.Emission;
        var other = Known.Record(RecordKind.NdcEmission, "other", fields);

        Assert.Equal(["cooperation.ndc-emission-twice"], Codes(RecordKind.NdcEmission, fields, other));
        Assert.Equal(
            ["cooperation.ndc-not-a-year"],
            Codes(RecordKind.NdcEmission, fields.With(("year", "2019-03")), other)
        );
        Assert.Empty(Codes(RecordKind.NdcEmission, fields.With(("year", "2020")), other));
    }

    [Fact]
    public void Only_land_takes_carbon_up()
    {
        var fields = Contributions.Emission.With(("value", "-2"));

        Assert.Equal(["cooperation.ndc-removal-elsewhere"], Codes(RecordKind.NdcEmission, fields));
        Assert.Empty(Codes(RecordKind.NdcEmission, fields.With(("sector", "land-use"))));
    }

    [Theory]
    [InlineData("measured/m1/value", "", "cooperation.ndc-measured-nowhere")]
    [InlineData("measured/m1/indicator", "avoided", "cooperation.ndc-measured-twice")]
    [InlineData("measured/m2/year", "2020", "cooperation.milestone-twice")]
    [InlineData("expected/e1/year", "2020-05", "cooperation.ndc-not-a-year")]
    [InlineData("unit", "", "cooperation.field-missing")]
    public void A_measures_effect_is_told_once(string path, string text, string code)
    {
        var fields = Contributions
            .Measure.With(("measured/m1/year", "2020"), ("measured/m1/value", "4000"))
            .With(("measured/m2/value", path.StartsWith("measured/m2", StringComparison.Ordinal) ? "1" : ""))
            .With((path, text));
        var indicator = Known.Record(RecordKind.Indicator, "avoided", ("name/en", "A"), ("type", "number"));

        Assert.Equal([code], Codes(RecordKind.NdcMeasure, fields, indicator));
    }

    private static CooperationBook Book(params CooperationRecord[] records) =>
        Known.Book([.. Contributions.Directory, .. records]);

    private static IEnumerable<string> Codes(
        RecordKind kind,
        (string, string)[] fields,
        params CooperationRecord[] records
    ) =>
        RecordCheck
            .Of(RecordCheck.Tidied(Known.Draft(kind, "d", fields)), Book(records))
            .Select(finding => finding.Code)
            .Order(StringComparer.Ordinal);
}
