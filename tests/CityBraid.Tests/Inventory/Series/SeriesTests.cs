using CityBraid.Inventory;
using CityBraid.Kernel;
using CityBraid.Tests.Inventory.Review;
using CityBraid.Tests.Workspaces;

namespace CityBraid.Tests.Inventory.Series;

/// <summary>Totals over the years, compared with a base year, over a real database.</summary>
public sealed class SeriesTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_year_without_an_inventory_is_a_gap_and_never_zero()
    {
        await using var room = await RoomAsync();

        var series = await ShowAsync(room);

        Assert.Equal([2017, 2018, 2019], series.Years.Select(year => year.Year));
        Assert.Null(series.Years[1].Recorded);
        Assert.Null(series.Years[1].Recalculated);
        Assert.NotNull(series.Years[0].Recorded);
    }

    /// <summary>By hand: 1,100 litres of the same fuel are 10 % more than 1,000.</summary>
    [Fact]
    public async Task Years_are_compared_with_the_base_year()
    {
        await using var room = await RoomAsync();
        Assert.Null((await ShowAsync(room)) is { } before ? before.SinceBase(before.Years[2]) : 0m);

        PeopleRoom.Value(await ChooseAsync(room, "๒๕๖๐", 5m, "The first whole year."));

        var series = await ShowAsync(room);
        Assert.Equal(2017, series.Base?.Year);
        Assert.Equal(0m, series.SinceBase(series.Years[0]));
        Assert.Null(series.SinceBase(series.Years[1]));
        Assert.Equal(0.1m, decimal.Round(series.SinceBase(series.Years[2])!.Value, 20));
    }

    [Fact]
    public async Task A_year_that_is_not_complete_is_compared_with_nothing()
    {
        await using var room = await RoomAsync();
        PeopleRoom.Value(await ChooseAsync(room, "2017", 5m, "The first whole year."));
        await room.ImportAsync("fuel.diesel.road,2020-01,100,l,Pumps");

        var series = await ShowAsync(room);

        Assert.NotNull(series.Years[3].Recalculated);
        Assert.Null(series.SinceBase(series.Years[3]));
    }

    /// <summary>By hand: from 1,100 to 1,155 litres are 5 %, to 1,154 less.</summary>
    [Theory]
    [InlineData(1155, true)]
    [InlineData(1154, false)]
    public async Task A_closed_total_that_the_record_changes_by_the_threshold_is_due(int litres, bool isDue)
    {
        await using var room = await RoomAsync();
        PeopleRoom.Value(await ChooseAsync(room, "2017", 5m, "The first whole year."));
        var sent = PeopleRoom.Value(await room.SubmitAsync());
        PeopleRoom.Value(await room.DecideAsync(room.Reviewer, ReviewDeedKind.Approved));
        PeopleRoom.Value(await room.DecideAsync(room.Approver, ReviewDeedKind.Closed));
        Assert.False((await ShowAsync(room)) is { } same && same.IsRecalculationDue(same.Years[2]));

        await room.ImportAsync($"fuel.diesel.road,2019,{litres},l,Pumps");

        var series = await ShowAsync(room);
        Assert.Equal((sent.Tonnes, 1), (series.Years[2].Reported, series.Years[2].Version));
        Assert.Equal(isDue, series.IsRecalculationDue(series.Years[2]));
    }

    [Fact]
    public async Task A_closed_version_under_another_set_is_not_compared()
    {
        await using var room = await RoomAsync();
        PeopleRoom.Value(await room.SubmitAsync());
        PeopleRoom.Value(await room.DecideAsync(room.Reviewer, ReviewDeedKind.Approved));
        PeopleRoom.Value(await room.DecideAsync(room.Approver, ReviewDeedKind.Closed));

        var series = await ShowAsync(room, "AR4");

        Assert.Null(series.Years[2].Reported);
        Assert.NotNull(series.Years[2].Recorded);
    }

    [Fact]
    public async Task What_is_wrong_with_a_base_year_is_told_at_once()
    {
        await using var room = await RoomAsync();

        var refused = (await ChooseAsync(room, "soon", 0m, " ")).Refusal;

        Assert.Equal(
            ["inventory.unreadable-year", "inventory.base-threshold", "inventory.base-without-reason"],
            refused!.Findings.Select(finding => finding.Code)
        );
        Assert.Equal(
            "inventory.year-to-come",
            (await ChooseAsync(room, "2570", 5m, "x")).Refusal?.Findings[0].Code
        );
    }

    [Fact]
    public async Task A_base_year_that_is_chosen_anew_leaves_the_one_before_in_the_audit_trail()
    {
        await using var room = await RoomAsync();
        PeopleRoom.Value(await ChooseAsync(room, "2017", 5m, "The first whole year."));
        PeopleRoom.Value(await ChooseAsync(room, "2019", 5m, "The survey is of 2019."));

        Assert.Equal(2019, (await ShowAsync(room)).Base?.Year);
        Assert.Equal(["2"], room.Room.Rows("SELECT COUNT(*) FROM audit_trail WHERE subject = 'base-year'"));
    }

    private static async Task<ReviewRoom> RoomAsync()
    {
        var room = await ReviewRoom.OpenBareAsync();
        await room.ImportAsync("fuel.diesel.road,2017,1000,l,Pumps", "fuel.diesel.road,2019,1100,l,Pumps");
        await room.StateKeysAsync(2017);
        await room.StateKeysAsync();
        return room;
    }

    private static async Task<InventorySeries> ShowAsync(ReviewRoom room, string set = "AR5") =>
        PeopleRoom.Value(
            await room
                .Room.Get<ShowSeries>()
                .RunAsync(room.Officer, new SeriesRequest(PeopleRoom.KhonKaen, set), Cancellation)
        );

    private static Task<Result<BaseYear>> ChooseAsync(
        ReviewRoom room,
        string year,
        decimal percent,
        string reason
    ) =>
        room
            .Room.Get<SetBaseYear>()
            .RunAsync(
                room.Officer,
                new BaseYearRequest(PeopleRoom.KhonKaen, year, percent, reason),
                Cancellation
            );
}
