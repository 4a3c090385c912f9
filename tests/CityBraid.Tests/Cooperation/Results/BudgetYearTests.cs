using CityBraid.Cooperation;
using CityBraid.Kernel;
using CityBraid.Tests.Cooperation.Ndc;

namespace CityBraid.Tests.Cooperation.Results;

/// <summary>A budget year is twelve months of its own, and never a calendar year.</summary>
public sealed class BudgetYearTests
{
    private static readonly Period Thai2563 = Period.FiscalYear(2020, FiscalCalendar.Thai);

    [Theory]
    [InlineData("2562-10..2563-09", "2019-10..2020-09")]
    [InlineData("๒๕๖๒-๑๐..๒๕๖๓-๐๙", "2019-10..2020-09")]
    [InlineData("FY2563", "2019-10..2020-09")]
    [InlineData("ปีงบประมาณ 2563", "2019-10..2020-09")]
    [InlineData("2019-10-01..2020-09-30", "2019-10-01..2020-09-30")]
    public void A_budget_year_is_read_in_either_era_and_kept_as_its_months(string text, string kept)
    {
        Assert.Equal(kept, DateText.Kept(text));
        Assert.Equal(Thai2563, DateText.Find(kept));
    }

    [Theory]
    [InlineData("FY2020")]
    [InlineData("2020-09..2019-10")]
    [InlineData("2019-10..")]
    [InlineData("..")]
    [InlineData("2019-10..2020-09..2021-09")]
    [InlineData("9999-12")]
    public void What_says_no_days_is_none(string text) => Assert.Null(DateText.Find(DateText.Kept(text)));

    [Theory]
    [InlineData("2019", PeriodKind.CalendarYear, "2019")]
    [InlineData("2019-01..2019-12", PeriodKind.CalendarYear, "2019")]
    [InlineData("2019-04..2020-03", PeriodKind.FiscalYear, "2019-04..2020-03")]
    [InlineData("2019-02", PeriodKind.Month, "2019-02")]
    [InlineData("2019-Q1", PeriodKind.Days, "2019-01..2019-03")]
    [InlineData("2019-03-05", PeriodKind.Days, "2019-03-05")]
    public void Days_are_written_as_they_are_read(string text, PeriodKind kind, string written)
    {
        var period = DateText.Find(text)!;

        Assert.Equal((kind, written), (period.Kind, DateText.Of(period)));
        Assert.Equal(period.From, DateText.Find(written)!.From);
        Assert.Equal(period.To, DateText.Find(written)!.To);
    }

    [Fact]
    public async Task A_budget_year_counts_in_no_calendar_year_and_a_span_is_no_date_elsewhere()
    {
        await using var room = await ReportRoom.OpenAsync();
        await room.TrainAsync("a", "nagpur", "FY2563", "17");

        var board = await room.ApproveAsync(("a", 1));
        var refused = await room.TrySaveAsync(
            RecordKind.NdcMeasure,
            "m",
            ("name/en", "Roofs"),
            ("country", "in"),
            ("start_year", "2019-10..2020-09")
        );

        Assert.Equal(17m, board.Find("nagpur", "trained", Thai2563)?.Value);
        Assert.Null(board.Find("nagpur", "trained", Period.Year(2020)));
        Assert.Null(board.Find("nagpur", "trained", Period.Year(2019)));
        Assert.Contains(refused.Refusal!.Findings, finding => finding.Code == "cooperation.not-a-date");
    }

    [Fact]
    public void A_table_of_calendar_years_leaves_a_budget_year_out_with_the_reason()
    {
        var (alone, both) = (Row("2019-10..2020-09"), Row("2019-10..2020-09", "2019"));

        Assert.Contains(new NdcGap(NdcGapReason.OtherYear, "latest"), alone.Gaps);
        Assert.Contains(new NdcGap(NdcGapReason.OtherYear, "2019-10..2020-09"), both.Notes);
        Assert.True(both.IsReported);
    }

    private static NdcRow Row(params string[] dates)
    {
        CooperationRecord[] records =
        [
            Known.Record(RecordKind.NdcTarget, "t", Contributions.Target.With(("indicators/emissions", "1"))),
            Known.Record(
                RecordKind.Indicator,
                "emissions",
                ("name/en", "Emissions"),
                ("type", "number"),
                ("unit", "t CO2e"),
                ("milestones/b/form", "baseline"),
                ("milestones/b/date", "2010"),
                ("milestones/b/value", "200"),
                ("milestones/t/form", "target"),
                ("milestones/t/date", "2030"),
                ("milestones/t/value", "150")
            ),
            .. dates.Select(
                (date, at) =>
                    Known.Record(
                        RecordKind.IndicatorReport,
                        $"r{at}",
                        ("indicator", "emissions"),
                        ("date", date),
                        ("value", "180")
                    )
            ),
        ];
        var overview = Contributions.Overview(records, [.. dates.Select((_, at) => $"r{at}")]);
        return Assert.Single(overview.FindTable("II.4")!.Rows);
    }
}
