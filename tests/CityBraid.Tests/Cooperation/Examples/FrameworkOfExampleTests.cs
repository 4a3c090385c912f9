using CityBraid.Cooperation;

namespace CityBraid.Tests.Cooperation.Examples;

/// <summary>The framework of journey J4: ASEAN and China, 2021 to 2025.</summary>
public sealed class FrameworkOfExampleTests
{
    private const string Code = "fw-asean-china-env-2021-2025";

    private static readonly DateOnly During = new(2023, 6, 18);

    [Fact]
    public async Task It_has_four_directions_that_go_on_from_those_before()
    {
        var framework = await FindAsync(During);

        Assert.Equal(
            ["acsap-2021-sd1", "acsap-2021-sd2", "acsap-2021-sd3", "acsap-2021-sd4"],
            framework.Directions.Select(branch => branch.Direction.Key.Code.Value)
        );
        Assert.Equal("fw-asean-china-env-2016-2020", framework.Predecessor?.Key.Code.Value);
        Assert.Equal(
            ["acsap-2016-sd2"],
            framework.Directions[1].Predecessors.Select(one => one.Key.Code.Value)
        );
    }

    [Fact]
    public async Task Ten_countries_are_covered_by_four_directions()
    {
        var coverage = (await FindAsync(During)).Coverage;
        var thailand = coverage.Single(line => line.Country.Key.Code.Value == "th");

        Assert.Equal(10, coverage.Count);
        Assert.All(coverage, line => Assert.Equal(4, line.Cells.Count));
        Assert.Equal([1, 2, 2, 4], thailand.Cells.Select(cell => cell.Works.Count));
        Assert.Equal(
            [1, 0, 0, 0],
            coverage.Single(line => line.Country.Key.Code.Value == "sg").Cells.Select(one => one.Works.Count)
        );
    }

    [Fact]
    public async Task Its_agreement_and_its_meetings_hang_on_it()
    {
        var framework = await FindAsync(During);

        Assert.Equal("2018-05-09", Assert.Single(framework.Agreements).Fields["date"]);
        Assert.Equal(
            ["ev-ac-nfp-2022", "ev-ac-week-2022"],
            framework.Meetings.Select(meeting => meeting.Key.Code.Value)
        );
        Assert.Equal("mnre-th-asean-china", Assert.Single(framework.FocalPoints).Key.Code.Value);
    }

    [Theory]
    [InlineData(2023, FrameworkStatus.Adopted)]
    [InlineData(2025, FrameworkStatus.Adopted)]
    [InlineData(2026, FrameworkStatus.Expired)]
    public async Task Its_time_ends_with_2025(int year, FrameworkStatus status) =>
        Assert.Equal(status, (await FindAsync(new DateOnly(year, 6, 1))).Status);

    [Fact]
    public async Task What_was_counted_by_one_channel_is_never_added_to_another()
    {
        var book = await ExampleRecords.BookAsync("low-carbon-cities");
        var seminar = MeetingOverview.Find(book, "ev-lcc-2021", During)!;

        Assert.Equal(
            [
                ("facebook", "reach", 87069m),
                ("speakers", "speakers", 40m),
                ("topics", "topics", 8m),
                ("zoom", "attendance", 1042m),
            ],
            seminar.Participation.Select(count => (count.Row, count.Measure, count.Count))
        );
    }

    [Fact]
    public async Task A_decision_past_its_day_is_late_while_it_is_open()
    {
        var book = await ExampleRecords.BookAsync("asean-china");
        var before = MeetingOverview.Find(book, "ev-ac-nfp-2022", new DateOnly(2022, 12, 31))!;
        var after = MeetingOverview.Find(book, "ev-ac-nfp-2022", new DateOnly(2023, 1, 1))!;

        Assert.False(Assert.Single(before.Decisions).IsLate);
        Assert.True(Assert.Single(after.Decisions).IsLate);
        Assert.Equal("done", Assert.Single(after.Decisions[0].Actions).Fields["status"]);
    }

    private static async Task<FrameworkOverview> FindAsync(DateOnly today) =>
        FrameworkOverview.Find(await ExampleRecords.BookAsync("asean-china"), Code, today)!;
}
