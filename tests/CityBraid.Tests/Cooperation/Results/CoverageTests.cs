using CityBraid.Cooperation;
using CityBraid.Kernel;

namespace CityBraid.Tests.Cooperation.Results;

/// <summary>How many places and days stand behind a value.</summary>
public sealed class CoverageTests
{
    private static readonly Period Year = Period.Year(2020);

    [Fact]
    public async Task A_value_that_was_reached_earlier_and_still_holds_is_one_of_its_places()
    {
        await using var room = await ReportRoom.OpenAsync();
        await room.SaveAsync(
            RecordKind.Indicator,
            "planted",
            ("name/en", "Trees planted so far"),
            ("type", "number"),
            ("cumulative", "1")
        );
        await room.SaveAsync(RecordKind.IndicatorReport, "n", Planted("nagpur", "2019", "10"));
        await room.SaveAsync(RecordKind.IndicatorReport, "r", Planted("rajkot", "2020", "4"));

        var board = await room.ApproveAsync(("n", 1), ("r", 1));

        Assert.Equal(14m, board.Find(project: null, "planted", Year)?.Value);
        Assert.Equal(2, board.CoverageOf(project: null, board.Find("planted")!, Year).Places);
        Assert.Equal(1, board.CoverageOf("rajkot", board.Find("planted")!, Year).Places);
    }

    [Fact]
    public async Task What_adds_to_an_indicator_is_one_of_its_places()
    {
        await using var room = await ReportRoom.OpenAsync();
        await room.SaveAsync(
            RecordKind.Indicator,
            "trained-here",
            ("name/en", "People trained in Rajkot"),
            ("type", "number"),
            ("unit", "persons trained"),
            ("project", "rajkot"),
            ("adds_to", "trained")
        );
        await room.SaveAsync(
            RecordKind.IndicatorReport,
            "r",
            ("indicator", "trained-here"),
            ("date", "2020"),
            ("project", "rajkot"),
            ("location", "rajkot"),
            ("value", "5")
        );

        var board = await room.ApproveAsync(("r", 1));

        Assert.Equal(5m, board.Find(project: null, "trained", Year)?.Value);
        Assert.Equal(1, board.CoverageOf(project: null, board.Find("trained")!, Year).Places);
        Assert.True(board.SpeaksForWhole(project: null, board.Find("trained")!, Year));
    }

    [Fact]
    public async Task Whether_a_projects_value_is_of_the_whole_year_is_told_by_its_own_reports()
    {
        await using var room = await ReportRoom.OpenAsync();
        await room.TrainAsync("n", "nagpur", "2020", "17");
        await room.TrainAsync("r", "rajkot", "2020-01", "3");

        var board = await room.ApproveAsync(("n", 1), ("r", 1));

        var trained = board.Find("trained")!;
        Assert.True(board.SpeaksForWhole("nagpur", trained, Year));
        Assert.False(board.SpeaksForWhole("rajkot", trained, Year));
        Assert.False(board.SpeaksForWhole(project: null, trained, Year));
    }

    private static (string, string)[] Planted(string city, string year, string value) =>
        [("indicator", "planted"), ("date", year), ("project", city), ("location", city), ("value", value)];
}
