using CityBraid.Cooperation;
using CityBraid.Kernel;
using CityBraid.Tests.Cooperation.Workshops;
using CityBraid.Tests.Workspaces;

namespace CityBraid.Tests.Cooperation.Outcomes;

/// <summary>
/// A meeting is closed, signed and published; what was closed does not change any more.
/// </summary>
public sealed class OutcomeTests
{
    private static readonly Actor Secretary = Actor.LocalAdministrator;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_closed_outcome_stays_as_it_was_and_tells_what_changed_since()
    {
        await using var room = await WorkshopRoom.OpenAsync();
        await room.SendAsync(room.India, RecordKind.Challenge, "one", ("name/en", null, "Data"));
        await room.SendAsync(room.India, RecordKind.Recommendation, "two", ("name/en", null, "Share it"));

        var closed = PeopleRoom.Value(await CloseAsync(room));
        await room.SendAsync(room.India, RecordKind.Challenge, "three", ("name/en", "Data", "Open data"));
        await room.SaveAsync(RecordKind.Country, "in", ("name/en", "Bharat"), ("iso2", "IN"));

        var before = await OverviewAsync(room, closed.Version);
        Assert.Equal("Data", Assert.Single(before.Overview.Challenges).Name.In("en"));
        Assert.Equal("India", before.Book.NameOf(RecordKind.Country, "in").In("en"));
        Assert.Equal("held", before.Overview.Meeting.Fields["status"]);
        var book = PeopleRoom.Value(
            await room.Get<OpenBook>().RunAsync(Secretary, PeopleRoom.KhonKaen, Cancellation)
        );
        var now = MeetingOverview.Find(book, "workshop", default);
        var difference = Assert.Single(OutcomeDifference.Between(before.Overview, now));
        Assert.Equal([new FieldChange("name/en", "Data", "Open data")], difference.Changes);
    }

    [Fact]
    public async Task A_new_version_is_closed_only_when_something_changed()
    {
        await using var room = await WorkshopRoom.OpenAsync();
        Assert.Equal(1, PeopleRoom.Value(await CloseAsync(room)).Version);

        Assert.Equal("cooperation.outcome-unchanged", (await CloseAsync(room)).Refusal?.Code);

        await room.SendAsync(room.India, RecordKind.Challenge, "one", ("name/en", null, "Data"));
        Assert.Equal(2, PeopleRoom.Value(await CloseAsync(room)).Version);
        var listed = PeopleRoom.Value(
            await room.Get<ListOutcomes>().RunAsync(Secretary, WorkshopRoom.Meeting, Cancellation)
        );
        Assert.Equal([2, 1], listed.Select(outcome => outcome.Version));
    }

    [Fact]
    public async Task An_outcome_is_signed_once_by_each_and_published_after_that()
    {
        await using var room = await WorkshopRoom.OpenAsync();
        await room.SaveAsync(RecordKind.Organisation, "escap", ("name/en", "ESCAP"));
        await CloseAsync(room);
        var request = new OutcomeRequest(WorkshopRoom.Meeting, 1) { OnBehalfOf = "escap" };

        var unsigned = await room.Get<PublishOutcome>().RunAsync(Secretary, request, Cancellation);
        var signed = PeopleRoom.Value(
            await room.Get<SignOutcome>().RunAsync(Secretary, request, Cancellation)
        );
        var twice = await room.Get<SignOutcome>().RunAsync(Secretary, request, Cancellation);
        var published = PeopleRoom.Value(
            await room.Get<PublishOutcome>().RunAsync(Secretary, request, Cancellation)
        );

        Assert.Equal("cooperation.outcome-unsigned", unsigned.Refusal?.Code);
        Assert.Equal("escap", Assert.Single(signed.Signatures).OnBehalfOf?.Value);
        Assert.Equal("cooperation.outcome-signed", twice.Refusal?.Code);
        Assert.NotNull(published.Publishing);
        var kept = Assert.Single(
            await room.Get<IOutcomeStore>().ListAsync(WorkshopRoom.Meeting, Cancellation)
        );
        Assert.Equal(
            [OutcomeDeedKind.Closed, OutcomeDeedKind.SignedOff, OutcomeDeedKind.Published],
            kept.Deeds.Select(deed => deed.Kind)
        );
        Assert.ThrowsAny<Exception>(() => room.Room.Rows("UPDATE outcome_deeds SET done_by = 'me'"));
    }

    [Fact]
    public async Task Only_the_latest_version_is_signed()
    {
        await using var room = await WorkshopRoom.OpenAsync();
        await CloseAsync(room);
        await room.SendAsync(room.India, RecordKind.Challenge, "one", ("name/en", null, "Data"));
        await CloseAsync(room);

        var refused = await room.Get<SignOutcome>()
            .RunAsync(Secretary, new OutcomeRequest(WorkshopRoom.Meeting, 1), Cancellation);

        Assert.Equal("cooperation.changed-meanwhile", refused.Refusal?.Code);
    }

    private static Task<Result<MeetingOutcome>> CloseAsync(WorkshopRoom room) =>
        room.Get<CloseMeeting>().RunAsync(Secretary, WorkshopRoom.Meeting, Cancellation);

    private static async Task<(MeetingOverview Overview, CooperationBook Book)> OverviewAsync(
        WorkshopRoom room,
        int version
    )
    {
        var request = new OutcomeRequest(WorkshopRoom.Meeting, version);
        var opened = PeopleRoom.Value(
            await room.Get<OpenOutcome>().RunAsync(Secretary, request, Cancellation)
        );
        return (MeetingOverview.Find(opened.Book, "workshop", default)!, opened.Book);
    }
}
