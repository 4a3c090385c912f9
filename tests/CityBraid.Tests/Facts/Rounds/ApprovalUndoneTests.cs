using CityBraid.Facts;
using CityBraid.Kernel;
using CityBraid.Tests.Workspaces;

namespace CityBraid.Tests.Facts.Rounds;

/// <summary>A request is approved while the record holds all of it, and no longer.</summary>
public sealed class ApprovalUndoneTests
{
    private static readonly AskedItem Monthly = new(RoundRoom.Residential, AskedEvery.Month);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Approved_twice_unchanged_it_falls_with_the_one_change_that_holds_it()
    {
        await using var room = await RoundRoom.OpenAsync(Monthly);
        await room.SubmitAsync(room.EveryMonth());
        var first = await ApproveAsync(room);
        await ReturnAsync(room);
        await room.SubmitAsync();
        Assert.Null(PeopleRoom.Value(await room.ApproveAsync()).Change);

        await UndoAsync(room, first);

        Assert.Empty(await room.FactsAsync());
        await AssertUndoneAsync(room);
        Assert.Equal(12, PeopleRoom.Value(await room.ApproveAsync()).Added);
        Assert.Equal(RequestState.Approved, (await room.SheetAsync()).Request.State);
    }

    [Fact]
    public async Task Approved_in_two_steps_it_falls_with_either()
    {
        await using var room = await RoundRoom.OpenAsync(Monthly);
        await room.SubmitAsync(
            room.EveryMonth()
                .Select((cell, at) => at == 0 ? cell with { Amount = "", Reason = "มิเตอร์เสีย" } : cell)
        );
        var first = await ApproveAsync(room);
        await ReturnAsync(room);
        await room.SubmitAsync(room.EveryMonth().First());
        var second = await ApproveAsync(room);
        Assert.Equal([first, second], (await room.SheetAsync()).Request.Deeds[^1].Changes);

        await UndoAsync(room, first);

        Assert.Single(await room.FactsAsync());
        await AssertUndoneAsync(room);
        Assert.Equal(11, PeopleRoom.Value(await room.ApproveAsync()).Added);
        Assert.Equal(RequestState.Approved, (await room.SheetAsync()).Request.State);
    }

    [Fact]
    public async Task What_was_approved_first_stays_approved_in_the_list_when_only_the_second_falls()
    {
        await using var room = await RoundRoom.OpenAsync(Monthly);
        await room.SubmitAsync(room.EveryMonth());
        await ApproveAsync(room);
        await ReturnAsync(room);
        await room.SubmitAsync(new CellText(room.Month(1), "1001", Quality: Quality.Measured));
        var second = await ApproveAsync(room);

        await UndoAsync(room, second);

        Assert.Equal(12, (await room.FactsAsync()).Count);
        await AssertUndoneAsync(room);
        var deeds = (await room.SheetAsync()).Request.Deeds;
        Assert.Equal(
            [false, true],
            deeds.Where(deed => deed.Kind is RequestDeedKind.Approved).Select(deed => deed.IsUndone)
        );
    }

    [Fact]
    public async Task It_is_taken_back_by_who_approves_and_put_back_by_approving_anew()
    {
        await using var room = await RoundRoom.OpenAsync(Monthly);
        await room.SubmitAsync(room.EveryMonth());
        var change = await ApproveAsync(room);
        var undo = room.Room.Get<UndoChange>();

        var byOfficer = await undo.RunAsync(room.Officer, change, Cancellation);
        var taken = PeopleRoom.Value(await undo.RunAsync(room.Approver, change, Cancellation));
        var again = await undo.RunAsync(room.Officer, taken, Cancellation);
        var back = await undo.RunAsync(room.Approver, taken, Cancellation);

        Assert.Equal("access.forbidden", byOfficer.Refusal?.Code);
        Assert.Equal("access.forbidden", again.Refusal?.Code);
        Assert.Equal("facts.approval-taken-back", back.Refusal?.Code);
        Assert.Equal(12, PeopleRoom.Value(await room.ApproveAsync()).Added);
    }

    private static async Task<long> ApproveAsync(RoundRoom room) =>
        PeopleRoom.Value(await room.ApproveAsync()).Change!.Value;

    private static async Task ReturnAsync(RoundRoom room)
    {
        var seen = (await room.SheetAsync()).Request.Deeds.Count;
        PeopleRoom.Value(
            await room
                .Room.Get<ReturnAnswers>()
                .RunAsync(room.Approver, room.Key, new AnswerReturn(seen, "?"), Cancellation)
        );
    }

    private static async Task UndoAsync(RoundRoom room, long change) =>
        PeopleRoom.Value(
            await room.Room.Get<UndoChange>().RunAsync(Actor.LocalAdministrator, change, Cancellation)
        );

    private static async Task AssertUndoneAsync(RoundRoom room)
    {
        var request = (await room.SheetAsync()).Request;
        Assert.Equal((RequestState.Submitted, true), (request.State, request.IsApprovalUndone));
    }
}
