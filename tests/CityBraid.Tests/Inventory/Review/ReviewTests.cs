using CityBraid.Inventory;
using CityBraid.Kernel;
using CityBraid.Tests.Workspaces;

namespace CityBraid.Tests.Inventory.Review;

/// <summary>Inventories are sent, returned, approved and closed by different people, over a real
///   database.</summary>
public sealed class ReviewTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_sent_is_approved_and_closed_by_others()
    {
        await using var room = await ReviewRoom.OpenAsync();

        var sent = PeopleRoom.Value(await room.SubmitAsync());
        var approved = PeopleRoom.Value(await room.DecideAsync(room.Reviewer, ReviewDeedKind.Approved));
        var closed = PeopleRoom.Value(await room.DecideAsync(room.Approver, ReviewDeedKind.Closed));

        Assert.Equal((1, ReviewDeedKind.Submitted), (sent.Number, sent.State));
        Assert.Equal(ReviewDeedKind.Approved, approved.State);
        Assert.Equal(ReviewDeedKind.Closed, closed.State);
        Assert.Equal(
            ["contributor@example.org", "reviewer@example.org", "approver@example.org"],
            closed.Deeds.Select(deed => deed.By)
        );
        var listed = await room
            .Room.Get<ListVersions>()
            .RunAsync(room.Officer, PeopleRoom.KhonKaen, ReviewRoom.Year, Cancellation);
        Assert.Equal(closed.Deeds, Assert.Single(listed.Value!).Deeds);
    }

    [Fact]
    public async Task An_inventory_with_open_references_is_not_sent_and_each_is_named()
    {
        await using var room = await ReviewRoom.OpenBareAsync();
        await room.ImportAsync("electricity.residential,2019,1000,MWh,Bills");

        var refused = (await room.SubmitAsync()).Refusal;

        Assert.Equal("inventory.not-ready", refused?.Code);
        Assert.Contains(
            refused!.Findings,
            finding =>
                finding.Code == "inventory.open-reference"
                && finding.Values.Any(value => value is ("reference", "II.1.1"))
        );
        Assert.DoesNotContain(
            refused.Findings,
            finding => finding.Values.Any(value => value is ("reference", "I.1.2"))
        );
    }

    [Fact]
    public async Task Nobody_decides_about_what_they_sent_themselves()
    {
        await using var room = await ReviewRoom.OpenAsync();
        PeopleRoom.Value(await room.SubmitAsync(Actor.LocalAdministrator, string.Empty));

        var refused = await room.DecideAsync(Actor.LocalAdministrator, ReviewDeedKind.Approved);

        Assert.Equal("inventory.own-submission", refused.Refusal?.Code);
    }

    [Fact]
    public async Task Nobody_decides_by_a_key_about_what_they_sent_themselves()
    {
        await using var room = await ReviewRoom.OpenAsync();
        var sender = new Actor("sender@town.example", (_, _) => true);
        PeopleRoom.Value(await room.SubmitAsync(sender, string.Empty));

        var key = new Actor(Actor.NameByKey(sender.Name, "citybraid_ab"), (_, _) => true);
        var refused = await room.DecideAsync(key, ReviewDeedKind.Approved);

        Assert.Equal("inventory.own-submission", refused.Refusal?.Code);
    }

    [Theory]
    [InlineData(ReviewDeedKind.Closed, "inventory.not-now")]
    [InlineData(ReviewDeedKind.Submitted, "inventory.not-now")]
    public async Task Nothing_is_closed_before_it_is_approved(ReviewDeedKind kind, string code)
    {
        await using var room = await ReviewRoom.OpenAsync();
        PeopleRoom.Value(await room.SubmitAsync());

        Assert.Equal(code, (await room.DecideAsync(room.Approver, kind)).Refusal?.Code);
    }

    [Fact]
    public async Task A_return_says_why_and_the_next_version_is_reviewed_instead()
    {
        await using var room = await ReviewRoom.OpenAsync();
        PeopleRoom.Value(await room.SubmitAsync());

        var silent = await room.DecideAsync(room.Reviewer, ReviewDeedKind.Returned);
        var told = await room.DecideAsync(room.Reviewer, ReviewDeedKind.Returned, note: "Check the bills.");
        var again = await room.SubmitAsync("The bills are right.");
        var late = await room.DecideAsync(room.Reviewer, ReviewDeedKind.Approved, number: 1);

        Assert.Equal("inventory.return-without-reason", silent.Refusal?.Code);
        Assert.Equal("Check the bills.", told.Value?.Deeds[^1].Note);
        Assert.Equal(2, again.Value?.Number);
        Assert.Equal("inventory.newer-version", late.Refusal?.Code);
    }

    [Fact]
    public async Task What_changed_since_it_was_sent_is_not_approved()
    {
        await using var room = await ReviewRoom.OpenAsync();
        PeopleRoom.Value(await room.SubmitAsync());
        await room.ImportAsync("electricity.residential,2019,1100,MWh,Bills");

        var refused = await room.DecideAsync(room.Reviewer, ReviewDeedKind.Approved);

        Assert.Equal("inventory.changed-since", refused.Refusal?.Code);
    }

    [Fact]
    public async Task A_closed_inventory_stays_as_it_was_and_a_correction_is_a_version_with_its_reason()
    {
        await using var room = await ReviewRoom.OpenAsync();
        PeopleRoom.Value(await room.SubmitAsync());
        PeopleRoom.Value(await room.DecideAsync(room.Reviewer, ReviewDeedKind.Approved));
        PeopleRoom.Value(await room.DecideAsync(room.Approver, ReviewDeedKind.Closed));
        var before = await room.ShowAsync();
        Assert.Equal("inventory.nothing-changed", (await room.SubmitAsync("Once more")).Refusal?.Code);

        await room.ImportAsync("electricity.residential,2019,1100,MWh,Bills");

        var after = await room.ShowAsync();
        var row = Assert.Single(after.Since);
        Assert.Equal(before.Inventory.ToText(), after.Inventory.ToText());
        Assert.Empty(before.Since);
        Assert.Equal(("I.1.2-electricity.residential", "I.1.2"), (row.Name, row.Reference));
        Assert.Equal(row.Before * 1.1m, row.After);
        Assert.Equal("inventory.correction-without-reason", (await room.SubmitAsync()).Refusal?.Code);
        Assert.Equal(2, (await room.SubmitAsync("A bill was missing.")).Value?.Number);
    }

    [Fact]
    public async Task A_key_that_changes_is_a_change_too()
    {
        await using var room = await ReviewRoom.OpenAsync();
        PeopleRoom.Value(await room.SubmitAsync());
        Assert.True((await room.ShowAsync()).IsSame);
        var key = new StatedNotation("II.1.1", NotationKey.NotEstimated, "No survey yet");
        var request = new NotationRequest(PeopleRoom.KhonKaen, ReviewRoom.Year, [key]);
        PeopleRoom.Value(await room.Room.Get<StateNotations>().RunAsync(room.Officer, request, Cancellation));

        var shown = await room.ShowAsync();

        Assert.False(shown.IsSame);
        Assert.Empty(shown.Since);
        Assert.Equal([VersionPart.NotationKeys], shown.Otherwise);
    }

    [Theory]
    [InlineData("AR6", "basic", "inventory.other-basis-open")]
    [InlineData("AR5", "territorial", "inventory.not-reported-at")]
    public async Task A_version_under_review_gives_way_to_no_other_basis(
        string set,
        string level,
        string code
    )
    {
        await using var room = await ReviewRoom.OpenAsync();
        PeopleRoom.Value(await room.SubmitAsync());

        var inventory = new CompileRequest(PeopleRoom.KhonKaen, ReviewRoom.Year, set, level);
        var sent = await room
            .Room.Get<SubmitInventory>()
            .RunAsync(room.Officer, new SubmitRequest(inventory, string.Empty), Cancellation);

        Assert.Equal(code, sent.Refusal?.Code);
    }

    [Fact]
    public async Task What_was_sent_twice_without_a_change_is_one_version()
    {
        await using var room = await ReviewRoom.OpenAsync();
        PeopleRoom.Value(await room.SubmitAsync());

        Assert.Equal("inventory.nothing-changed", (await room.SubmitAsync()).Refusal?.Code);
    }

    [Fact]
    public async Task The_public_sees_a_version_once_it_is_closed()
    {
        await using var room = await ReviewRoom.OpenAsync();
        var reader = Actor.PublicOf(_ => true);
        PeopleRoom.Value(await room.SubmitAsync());

        Assert.Empty(await ListAsync(room, reader));

        PeopleRoom.Value(await room.DecideAsync(room.Reviewer, ReviewDeedKind.Approved));
        PeopleRoom.Value(await room.DecideAsync(room.Approver, ReviewDeedKind.Closed));

        Assert.Equal([1], (await ListAsync(room, reader)).Select(version => version.Number));
    }

    [Fact]
    public async Task A_version_that_was_tampered_with_is_not_shown()
    {
        await using var room = await ReviewRoom.OpenAsync();
        PeopleRoom.Value(await room.SubmitAsync());
        room.Room.Rows("DROP TRIGGER inventory_versions_refuses_update");
        room.Room.Rows("UPDATE inventory_versions SET content = X'00'");

        var key = new VersionKey(PeopleRoom.KhonKaen, ReviewRoom.Year, 1);
        var shown = await room.Room.Get<ShowVersion>().RunAsync(room.Officer, key, Cancellation);

        Assert.Equal("inventory.version-damaged", shown.Refusal?.Code);
    }

    [Fact]
    public async Task A_frozen_inventory_says_the_same_after_it_was_written_and_read()
    {
        await using var room = await ReviewRoom.OpenAsync();
        PeopleRoom.Value(await room.SubmitAsync());
        var shown = await room.ShowAsync();

        var text = shown.Inventory.ToText();

        Assert.Equal(text, FrozenInventory.FromText(text).ToText());
        Assert.Equal(shown.Version.Digest, FrozenInventory.DigestOf(text));
        Assert.Equal(shown.Version.Tonnes, shown.Inventory.Counted.Sum(row => row.Tonnes));
        Assert.Equal(1000m, shown.Inventory.Find("I.1.2-electricity.residential")?.Amount);
    }

    private static async Task<IReadOnlyList<InventoryVersion>> ListAsync(ReviewRoom room, Actor actor) =>
        PeopleRoom.Value(
            await room
                .Room.Get<ListVersions>()
                .RunAsync(actor, PeopleRoom.KhonKaen, ReviewRoom.Year, Cancellation)
        );
}
