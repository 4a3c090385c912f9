using CityBraid.Cooperation;
using CityBraid.Kernel;
using CityBraid.Tests.Cooperation.Workshops;

namespace CityBraid.Tests.Cooperation.Results;

/// <summary>A value is told of its own periods and compared with its like alone.</summary>
public sealed class UnlikePeriodsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Periods_of_one_indicator_are_no_periods_of_another()
    {
        await using var room = await ReportRoom.OpenAsync();
        await SaveIndicatorAsync(room, "other");
        foreach (var month in Enumerable.Range(1, 12))
        {
            await room.TrainAsync($"m{month}", "nagpur", $"2020-{month:00}", "10");
            await room.ApproveAsync(($"m{month}", 1));
        }

        await ReportAsync(room, "b", "other", "2563-10..2564-09", "7");

        var board = await BoardAsync(room);
        var latest = board.FindLatest(project: null, "trained");
        Assert.Equal(("2020", 120m), ($"{latest!.Period}", latest.Value));
        Assert.DoesNotContain(
            board.Values,
            value => value.Indicator == "trained" && value.Period.From.Year != value.Period.To.Year
        );
    }

    [Fact]
    public async Task A_January_is_told_as_a_January_and_is_no_value_of_all()
    {
        await using var room = await ReportRoom.OpenAsync();
        await SaveIndicatorAsync(room, "counted", ("places_count", "2"), ("coverage_min", "50"));
        await ReportAsync(room, "j", "counted", "2020-01", "9", ("location", "nagpur"));

        var board = await BoardAsync(room);
        var indicator = board.Find("counted")!;
        Assert.Equal("2020-01", $"{board.FindLatest(project: null, "counted")!.Period}");
        Assert.True(board.CoverageOf(project: null, indicator, Period.Year(2020)).IsWithheld);
        Assert.Null(board.StatusOf(indicator, board.Find(project: null, "counted", Period.Year(2020))));
    }

    [Fact]
    public async Task A_month_of_what_adds_up_is_not_held_against_the_path_of_years()
    {
        await using var room = await ReportRoom.OpenAsync();
        await SaveIndicatorAsync(
            room,
            "counted",
            ("milestones/b/form", "baseline"),
            ("milestones/b/date", "2019"),
            ("milestones/b/value", "100"),
            ("milestones/t/form", "target"),
            ("milestones/t/date", "2025"),
            ("milestones/t/value", "200")
        );
        await ReportAsync(room, "j", "counted", "2020-01", "10");

        var board = await BoardAsync(room);
        var month = board.Find(project: null, "counted", Period.Month(2020, 1));
        Assert.Equal(10m, month!.Value);
        Assert.Null(board.StatusOf(board.Find("counted")!, month));
    }

    [Fact]
    public async Task What_was_reached_by_January_is_not_what_was_reached_in_the_year()
    {
        await using var room = await ReportRoom.OpenAsync();
        await SaveIndicatorAsync(room, "reached", ("cumulative", "1"));
        await ReportAsync(room, "j", "reached", "2020-01", "45");

        var board = await BoardAsync(room);
        var indicator = board.Find("reached")!;
        Assert.True(board.SpeaksForWhole(project: null, indicator, Period.Month(2020, 1)));
        Assert.False(board.SpeaksForWhole(project: null, indicator, Period.Year(2020)));
    }

    [Fact]
    public async Task A_sum_of_fewer_than_the_year_before_is_told_as_no_whole()
    {
        await using var room = await ReportRoom.OpenAsync();
        await room.TrainAsync("a", "nagpur", "2019", "100");
        await room.TrainAsync("b", "rajkot", "2019", "100");
        await room.TrainAsync("c", "rajkot", "2020", "100");
        await room.ApproveAsync(("a", 1), ("b", 1), ("c", 1));

        var board = await BoardAsync(room);
        var indicator = board.Find("trained")!;
        Assert.True(board.SpeaksForWhole(project: null, indicator, Period.Year(2019)));
        Assert.False(board.SpeaksForWhole(project: null, indicator, Period.Year(2020)));
        Assert.True(board.SpeaksForWhole("rajkot", indicator, Period.Year(2020)));
        Assert.Equal("2019", $"{board.FindLatest(project: null, "trained")!.Period}");
    }

    [Fact]
    public void More_places_than_there_are_make_no_value_of_all() =>
        Assert.True(new PlaceCoverage(2, 1, 50).IsWithheld);

    private static Task<SavedRecord> SaveIndicatorAsync(
        ReportRoom room,
        string code,
        params (string, string)[] more
    ) =>
        room.SaveAsync(
            RecordKind.Indicator,
            code,
            [("name/en", code), ("type", "number"), ("unit", "t"), .. more]
        );

    private static async Task ReportAsync(
        ReportRoom room,
        string code,
        string indicator,
        string date,
        string value,
        params (string, string)[] more
    )
    {
        await room.SaveAsync(
            RecordKind.IndicatorReport,
            code,
            [("indicator", indicator), ("date", date), ("value", value), .. more]
        );
        await room.ApproveAsync((code, 1));
    }

    private static async Task<IndicatorBoard> BoardAsync(ReportRoom room) =>
        (
            await room.Get<OpenIndicators>()
                .RunAsync(
                    ReportRoom.Writer,
                    WorkshopRoom.Key(RecordKind.Indicator, "x").Workspace!,
                    Cancellation
                )
        ).Value!;
}
