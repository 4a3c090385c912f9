using CityBraid.Cooperation;
using CityBraid.Kernel;
using CityBraid.Tests.Cooperation.Workshops;
using CityBraid.Tests.Workspaces;

namespace CityBraid.Tests.Cooperation.Results;

/// <summary>What waits for approval is for those who work there, through whichever door it is read.</summary>
public sealed class ReportReadingTests
{
    private static readonly Actor Outside = Actor.PublicOf(_ => true);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Others_read_the_state_that_was_approved_and_nothing_that_waits()
    {
        await using var room = await ReportRoom.OpenAsync();
        await room.TrainAsync("a", "nagpur", "2020", "17");
        await room.TrainAsync("b", "rajkot", "2020", "4711");
        await room.ApproveAsync(("a", 1));
        await room.TrainAsync("a", "nagpur", "2020", "4712");

        Assert.Equal(["a 1 17"], await ListAsync(room, Outside));
        Assert.Equal(["a 2 4712", "b 1 4711"], await ListAsync(room, ReportRoom.Writer));
        var book = PeopleRoom.Value(
            await room.Get<OpenBook>().RunAsync(Outside, PeopleRoom.KhonKaen, Cancellation)
        );
        Assert.Equal(["a 1 17"], book.Of(RecordKind.IndicatorReport).Select(Told));
        var board = PeopleRoom.Value(
            await room.Get<OpenIndicators>().RunAsync(Outside, PeopleRoom.KhonKaen, Cancellation)
        );
        Assert.Equal(["a 1 17"], board.Reports.Select(standing => Told(standing.Report)));
        Assert.Equal(ReportState.Approved, board.Reports[0].State);
        Assert.Equal(17m, board.Find(project: null, "trained", Period.Year(2020))?.Value);
    }

    [Fact]
    public async Task Others_read_no_history_but_the_approved_state()
    {
        await using var room = await ReportRoom.OpenAsync();
        await room.TrainAsync("a", "nagpur", "2020", "4711");
        await room.TrainAsync("a", "nagpur", "2020", "17");
        await room.TrainAsync("b", "rajkot", "2020", "4712");
        await room.ApproveAsync(("a", 2));
        await room.TrainAsync("a", "nagpur", "2020", "4713");

        Assert.Equal(["a 2 17"], (await StatesAsync(room, Outside, "a")).Value!.Select(Told));
        Assert.Equal(3, (await StatesAsync(room, ReportRoom.Writer, "a")).Value!.Count);
        Assert.Equal(RefusalKind.NotFound, (await StatesAsync(room, Outside, "b")).Refusal?.Kind);
        Assert.Equal(
            RefusalKind.Forbidden,
            (await room.Get<ListReports>().RunAsync(Outside, PeopleRoom.KhonKaen, Cancellation)).Refusal?.Kind
        );
    }

    private static Task<Result<IReadOnlyList<CooperationRecord>>> StatesAsync(
        ReportRoom room,
        Actor reader,
        string code
    ) =>
        room.Get<ListRevisions>()
            .RunAsync(reader, WorkshopRoom.Key(RecordKind.IndicatorReport, code), Cancellation);

    private static async Task<IEnumerable<string>> ListAsync(ReportRoom room, Actor reader)
    {
        var query = new RecordQuery(RecordKind.IndicatorReport, PeopleRoom.KhonKaen);
        var listed = await room.Get<ListRecords>().RunAsync(reader, query, Cancellation);
        return PeopleRoom.Value(listed).Select(one => Told(one.Record));
    }

    private static string Told(CooperationRecord report) =>
        $"{report.Key.Code} {report.Revision} {report.Fields["value"]}";
}
