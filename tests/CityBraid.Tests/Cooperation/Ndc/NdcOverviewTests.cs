using CityBraid.Cooperation;

namespace CityBraid.Tests.Cooperation.Ndc;

/// <summary>The tables say what is on record and approved; what lacks something is told, not filled
///   in.</summary>
public sealed class NdcOverviewTests
{
    private static readonly (string, string)[] Indicator =
    [
        ("name/en", "Emissions per head"),
        ("definition/en", "Tonnes over people"),
        ("type", "number"),
        ("unit", "t CO2e"),
        ("scale", "country"),
        ("data_source/en", "Inventory"),
        ("milestones/b/form", "baseline"),
        ("milestones/b/date", "2010"),
        ("milestones/b/value", "2.0"),
        ("milestones/t/form", "target"),
        ("milestones/t/date", "2030"),
        ("milestones/t/value", "1.4"),
    ];

    [Fact]
    public void There_are_ten_tables() =>
        Assert.Equal(NdcTable.Numbers, Contributions.Overview().Tables.Select(table => table.Number));

    /// <summary>From 2.0 to 1.85 of a way from 2.0 to 1.4: a quarter.</summary>
    [Fact]
    public void The_summary_tells_the_way_from_reference_to_target()
    {
        var overview = Contributions.Overview(Summed(), "r2019");
        var table = overview.FindTable("ii.4")!;
        var row = Assert.Single(table.Reported);

        Assert.Equal(2.0m, table.Say(row, "reference"));
        Assert.Equal(1.85m, table.Say(row, "2019"));
        Assert.Equal(1.85m, table.Say(row, "latest"));
        Assert.Equal("2019", table.Say(row, "latest_year"));
        Assert.Equal(1.4m, table.Say(row, "target_level"));
        Assert.Equal("2030", table.Say(row, "target_year"));
        Assert.Equal(25m, table.Say(row, "progress"));
        Assert.Equal("India", table.Say(row, "country"));
    }

    [Fact]
    public void A_value_leads_to_the_indicator_and_the_report_it_comes_from()
    {
        var table = Contributions.Overview(Summed(), "r2019").FindTable("II.4")!;
        var cell = Assert.Single(table.Reported).Cells[
            table.Columns.ToList().FindIndex(column => column.Year == 2019)
        ];

        Assert.Equal(["per-head", "r2019"], cell!.Records.Select(record => record.Code.Value));
    }

    [Fact]
    public void What_nobody_approved_is_missing_and_not_reported()
    {
        var table = Contributions.Overview(Summed()).FindTable("II.4")!;

        Assert.Equal([new NdcGap(NdcGapReason.Missing, "latest")], Assert.Single(table.Held).Gaps);
        Assert.Empty(table.Reported);
    }

    [Fact]
    public void A_value_of_few_cities_is_none_of_a_country()
    {
        var some = Contributions.Overview(
            Summed(("scale", "city"), ("places_count", "4"), ("coverage_min", "50")),
            "r2019"
        );
        var enough = Contributions.Overview(
            Summed(("scale", "city"), ("places_count", "4"), ("coverage_min", "25")),
            "r2019"
        );

        Assert.Equal(
            [new NdcGap(NdcGapReason.TooFewPlaces, "latest")],
            Assert.Single(some.FindTable("II.4")!.Held).Gaps
        );
        Assert.Single(enough.FindTable("II.4")!.Reported);
    }

    [Fact]
    public void A_target_that_nobody_looked_over_or_that_names_no_indicator_is_held_back()
    {
        var bare = Contributions.Target.With(("validated", ""));
        var overview = Contributions.Overview(Known.Record(RecordKind.NdcTarget, "t", bare));

        Assert.Equal(
            [
                new NdcGap(NdcGapReason.NotValidated, "validated"),
                new NdcGap(NdcGapReason.Missing, "indicator"),
            ],
            Assert.Single(overview.FindTable("II.1")!.Held).Gaps
        );
        Assert.Equal(
            ["validated", "methodology", "sectors", "land_use"],
            Assert.Single(overview.FindTable("II.3")!.Held).Gaps.Select(gap => gap.Field)
        );
    }

    [Fact]
    public void Definitions_are_those_of_the_target_and_of_its_indicators()
    {
        var target = Contributions.Target.With(
            ("indicators/per-head", "1"),
            ("definitions/d/term/en", "Head"),
            ("definitions/d/meaning/en", "A person")
        );
        var table = Contributions
            .Overview(
                Known.Record(RecordKind.NdcTarget, "t", target),
                Known.Record(RecordKind.Indicator, "per-head", Indicator)
            )
            .FindTable("II.2")!;

        Assert.Equal(["Head", "Emissions per head"], table.Reported.Select(row => table.Say(row, "term")));
    }

    [Fact]
    public void Where_an_indicator_is_to_go_is_told_by_scenario()
    {
        var records = Summed();
        var target = records[0].Fields.With([.. Rows(("p1", "2030", "1.5"), ("p2", "2035", "1.2"))]);
        var table = Contributions
            .Overview([records[0] with { Fields = target }, .. records[1..]], "r2019")
            .FindTable("II.10")!;
        var row = Assert.Single(table.Reported);

        Assert.Equal("with-measures", table.Say(row, "scenario"));
        Assert.Equal(1.85m, table.Say(row, "latest"));
        Assert.Equal(1.5m, table.Say(row, "2030"));
        Assert.Equal(1.2m, table.Say(row, "2035"));
    }

    [Fact]
    public void A_citys_electricity_is_an_activity_and_nothing_else_is()
    {
        var overview = Contributions.Overview(
            Known.Record(
                RecordKind.Indicator,
                "power",
                Indicator.With(
                    ("formula", "used"),
                    ("variables/v/variable", "used"),
                    ("variables/v/fact", "electricity.residential")
                )
            ),
            Known.Record(RecordKind.Indicator, "per-head", Indicator)
        );

        Assert.Equal("power", Assert.Single(overview.Activities).Code);
    }

    private static IEnumerable<KeyValuePair<string, string>> Rows(
        params (string Row, string Year, string Value)[] rows
    ) =>
        rows.SelectMany(row => new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [$"projected/{row.Row}/indicator"] = "per-head",
            [$"projected/{row.Row}/scenario"] = "with-measures",
            [$"projected/{row.Row}/year"] = row.Year,
            [$"projected/{row.Row}/value"] = row.Value,
        });

    private static CooperationRecord[] Summed(params (string, string)[] others) =>
        [
            Known.Record(RecordKind.NdcTarget, "t", Contributions.Target.With(("indicators/per-head", "1"))),
            Known.Record(RecordKind.Indicator, "per-head", Indicator.With(others)),
            Known.Record(
                RecordKind.IndicatorReport,
                "r2019",
                ("indicator", "per-head"),
                ("date", "2019"),
                ("location", "nagpur"),
                ("value", "1.85")
            ),
        ];
}
