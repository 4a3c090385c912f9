using CityBraid.Cooperation;

namespace CityBraid.Tests.Cooperation.Ndc;

/// <summary>II.4 tells whole years, and the level that the target itself promises.</summary>
public sealed class NdcSummaryTests
{
    private static readonly (string, string)[] Indicator =
    [
        ("name/en", "Emissions"),
        ("definition/en", "Tonnes"),
        ("type", "number"),
        ("unit", "t CO2e"),
        ("data_source/en", "Inventory"),
        ("milestones/b/form", "baseline"),
        ("milestones/b/date", "2010"),
        ("milestones/b/value", "200"),
        ("milestones/t/form", "target"),
        ("milestones/t/date", "2030"),
        ("milestones/t/value", "150"),
    ];

    [Fact]
    public void A_month_is_no_year_and_the_year_before_stands_for_the_latest()
    {
        var (table, row) = Summary([("a", "2019", "180"), ("b", "2020-01", "15")]);

        Assert.Equal(180m, table.Say(row, "latest"));
        Assert.Equal("2019", table.Say(row, "latest_year"));
        Assert.Null(table.Say(row, "2020"));
        Assert.Equal([new NdcGap(NdcGapReason.PartOfYear, "2020")], row.Notes);
        Assert.True(row.IsReported);
    }

    [Fact]
    public void Twelve_months_are_a_year_and_four_quarters_are_but_three_are_not()
    {
        var months = Enumerable.Range(1, 12).Select(month => ($"m{month}", $"2019-{month:00}", "15"));
        var quarters = Enumerable.Range(1, 4).Select(one => ($"q{one}", $"2019-Q{one}", "45"));

        Assert.Equal(180m, Latest([.. months]));
        Assert.Equal(180m, Latest([.. quarters]));
        Assert.Null(Latest([.. quarters.Take(3)]));
    }

    [Fact]
    public void Only_a_part_of_a_year_holds_the_line_back_with_that_reason()
    {
        var (_, row) = Summary([("b", "2020-01", "15")]);

        Assert.Contains(new NdcGap(NdcGapReason.PartOfYear, "latest"), row.Gaps);
    }

    [Theory]
    [InlineData("2019-12", true)]
    [InlineData("2019", true)]
    [InlineData("2019-06", false)]
    public void What_was_reached_so_far_is_of_the_year_when_it_is_told_at_its_end(string date, bool isOfYear)
    {
        var (table, row) = Summary([("a", date, "180")], [("cumulative", "1")]);

        Assert.Equal(isOfYear ? 180m : null, table.Say(row, "latest"));
    }

    /// <summary>40 % below 250 kt are 150 kt, 150,000 t; not the 150 of the indicator.</summary>
    [Fact]
    public void The_level_is_the_reduction_from_the_targets_own_base_in_the_indicators_unit()
    {
        var (table, row) = Summary(
            [("a", "2019", "180")],
            target: [("base_value", "250"), ("target_years/t1/reduction", "40"), ("unit", "kt CO2e")]
        );

        Assert.Equal(150_000m, table.Say(row, "target_level"));
        Assert.Equal("level-of-target", table.Say(row, "level_from"));
    }

    /// <summary>From the target's own 200 in 2010 to 120, of which 20 are gone: a quarter.</summary>
    [Fact]
    public void The_level_is_what_the_target_states_and_the_way_begins_at_its_own_base()
    {
        var (table, row) = Summary(
            [("a", "2019", "180")],
            target:
            [
                ("target_years/t1/reduction", ""),
                ("target_years/t1/target_level", "120"),
                ("base_value", "200"),
                ("unit", "t CO2e"),
            ]
        );

        Assert.Equal(200m, table.Say(row, "reference"));
        Assert.Equal("2010", table.Say(row, "reference_year"));
        Assert.Equal(120m, table.Say(row, "target_level"));
        Assert.Equal(25m, table.Say(row, "progress"));
    }

    /// <summary>30 % below a reference of 400 t in 2030 are 280 t.</summary>
    [Fact]
    public void Below_business_as_usual_the_level_is_of_the_series_of_that_year()
    {
        (string, string)[] series =
        [
            ("target_type", "below-bau"),
            ("unit", "t CO2e"),
            ("base_series/a/year", "2025"),
            ("base_series/a/value", "350"),
        ];
        var (table, row) = Summary(
            [("a", "2019", "180")],
            target: [.. series, ("base_series/b/year", "2030"), ("base_series/b/value", "400")]
        );
        var (_, without) = Summary([("a", "2019", "180")], target: series);

        Assert.Equal(280m, table.Say(row, "target_level"));
        Assert.Equal([new NdcGap(NdcGapReason.Missing, "base_series")], without.Gaps);
    }

    [Fact]
    public void A_target_without_a_number_of_its_own_takes_the_milestone_and_says_so()
    {
        var (table, row) = Summary([("a", "2019", "180")]);

        Assert.Equal(150m, table.Say(row, "target_level"));
        Assert.Equal("level-of-indicator", table.Say(row, "level_from"));
    }

    [Theory]
    [InlineData("GWh", NdcGapReason.UnitOther)]
    [InlineData("", NdcGapReason.UnitUnknown)]
    public void A_level_in_a_unit_of_another_kind_or_in_none_is_held_back(string unit, NdcGapReason reason)
    {
        var (_, row) = Summary([("a", "2019", "180")], target: [("base_value", "250"), ("unit", unit)]);

        Assert.Equal([new NdcGap(reason, "target_level")], row.Gaps);
    }

    private static decimal? Latest((string Code, string Date, string Value)[] reports)
    {
        var (table, row) = Summary(reports);
        return table.Say(row, "latest") as decimal?;
    }

    private static (NdcTable Table, NdcRow Row) Summary(
        (string Code, string Date, string Value)[] reports,
        (string, string)[]? indicator = null,
        (string, string)[]? target = null
    )
    {
        CooperationRecord[] records =
        [
            Known.Record(
                RecordKind.NdcTarget,
                "t",
                Contributions.Target.With([("indicators/emissions", "1"), .. target ?? []])
            ),
            Known.Record(RecordKind.Indicator, "emissions", Indicator.With(indicator ?? [])),
            .. reports.Select(report =>
                Known.Record(
                    RecordKind.IndicatorReport,
                    report.Code,
                    ("indicator", "emissions"),
                    ("date", report.Date),
                    ("value", report.Value)
                )
            ),
        ];
        var table = Contributions
            .Overview(records, [.. reports.Select(report => report.Code)])
            .FindTable("II.4")!;
        return (table, Assert.Single(table.Rows));
    }
}
