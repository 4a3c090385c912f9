using CityBraid.Cooperation;
using CityBraid.Kernel;
using CityBraid.Tests.Workspaces;
using CityBraid.Workspaces;

namespace CityBraid.Tests.Cooperation.Changes;

/// <summary>Saving on a real database: many at once, conflicts, history, and tasks of action items.</summary>
public sealed class SaveRecordTests
{
    private static readonly PlaceCode City = PeopleRoom.KhonKaen;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    [Trait("Pace", "Long")]
    public async Task A_hundred_and_thirty_people_at_one_record_lose_nothing()
    {
        await using var room = await PeopleRoom.OpenAsync();
        var key = Key(RecordKind.Challenge, "workshop");
        await SaveAsync(room, key, seen: 0, ("name/en", "Workshop"));
        var editors = Enumerable
            .Range(1, 130)
            .Select(number => FormattableString.Invariant($"note {number}"));

        var saved = await Task.WhenAll(
            editors.Select(
                (text, at) => Task.Run(() => SaveAsync(room, key, 1, ("name/en", "Workshop"), Own(at, text)))
            )
        );

        Assert.All(saved, one => Assert.True(one.IsKept));
        var now = (await room.Get<ICooperationStore>().FindAsync(key, Cancellation))!;
        Assert.Equal(131, now.Revision);
        Assert.Equal(130, now.Fields.Rows("causes").Count);
    }

    [Fact]
    public async Task The_same_field_changed_by_two_is_kept_once_and_told_to_the_second()
    {
        await using var room = await PeopleRoom.OpenAsync();
        var key = Key(RecordKind.Theme, "water");
        await SaveAsync(room, key, 0, ("name/en", "Water"));
        await SaveAsync(room, key, 1, ("name/en", "Waters"));

        var second = await SaveAsync(room, key, 1, ("name/en", "Water and energy"), ("name/th", "น้ำ"));

        Assert.Equal([new FieldConflict("name/en", "Water", "Waters", "Water and energy")], second.Conflicts);
        Assert.Equal("Water and energy", second.Proposal["name/en"]);
        Assert.Equal("น้ำ", second.Proposal["name/th"]);
        Assert.Equal(2, second.Record.Revision);
    }

    [Fact]
    public async Task A_removed_record_is_brought_back_with_its_history()
    {
        await using var room = await PeopleRoom.OpenAsync();
        var key = Key(RecordKind.Theme, "water");
        await SaveAsync(room, key, 0, ("name/en", "Water"));
        PeopleRoom.Value(
            await room.Get<RemoveRecord>().RunAsync(Actor.LocalAdministrator, key, Cancellation)
        );

        var restored = PeopleRoom.Value(
            await room.Get<RestoreRecord>().RunAsync(Actor.LocalAdministrator, key, Cancellation)
        );

        Assert.Equal("Water", restored.Fields["name/en"]);
        var states = PeopleRoom.Value(
            await room.Get<ListRevisions>().RunAsync(Actor.LocalAdministrator, key, Cancellation)
        );
        Assert.Equal([false, true, false], states.Select(state => state.IsRemoved));
    }

    [Fact]
    public async Task A_record_that_others_name_is_not_removed()
    {
        await using var room = await PeopleRoom.OpenAsync();
        await SaveAsync(room, Key(RecordKind.Theme, "water"), 0, ("name/en", "Water"));
        await SaveAsync(room, Key(RecordKind.Project, "p"), 0, ("name/en", "P"), ("themes/water", "1"));

        var refused = await room.Get<RemoveRecord>()
            .RunAsync(Actor.LocalAdministrator, Key(RecordKind.Theme, "water"), Cancellation);

        Assert.Equal("cooperation.removal-refused", refused.Refusal?.Code);
        Assert.Equal("p", Assert.Single(refused.Refusal!.Findings).Values["user"]);
    }

    [Fact]
    public async Task An_action_item_is_a_task_until_it_is_done()
    {
        await using var room = await PeopleRoom.OpenAsync();
        await room.AddAsync("officer", City, Role.Contributor);
        await SaveAsync(room, Key(RecordKind.Meeting, "m"), 0, ("name/en", "M"), ("stands_alone", "1"));
        await SaveAsync(room, Key(RecordKind.Decision, "d"), 0, ("name/en", "D"), ("meeting", "m"));
        var key = Key(RecordKind.ActionItem, "ask");
        (string, string)[] open =
        [
            ("name/en", "Ask the cities"),
            ("decision", "d"),
            ("assignee", "officer@example.org"),
            ("due", "2026-12-01"),
        ];
        await SaveAsync(room, key, 0, open);

        var task = Assert.Single(await TasksAsync(room));
        Assert.Equal("officer@example.org", task.Assignee.Person);
        Assert.Equal(new DateOnly(2026, 12, 1), task.Due);
        Assert.Equal("Ask the cities", task.Title.Values["title"]);

        await SaveAsync(room, key, 1, [.. open, ("status", "done")]);
        Assert.Empty(await TasksAsync(room));
    }

    [Fact]
    public async Task A_mandate_asks_for_its_next_report_until_it_is_withdrawn()
    {
        await using var room = await PeopleRoom.OpenAsync();
        await room.AddAsync("officer", City, Role.Contributor);
        var key = Key(RecordKind.Mandate, "resolution");
        (string, string)[] asked =
        [
            ("name/en", "Report on cities"),
            ("status", "in-force"),
            ("date", "2026-06-30"),
            ("every", "year"),
            ("assignee", "officer@example.org"),
        ];
        await SaveAsync(room, key, 0, asked);

        var first = Assert.Single(await TasksAsync(room));
        Assert.Equal(("tasks.report-owed", new DateOnly(2027, 6, 30)), (first.Title.Code, first.Due));

        await SaveAsync(room, key, 1, [.. asked, ("reported", "2027-06-30")]);
        Assert.Equal(new DateOnly(2028, 6, 30), Assert.Single(await TasksAsync(room)).Due);

        await room.Get<RemoveRecord>().RunAsync(Actor.LocalAdministrator, key, Cancellation);
        Assert.Empty(await TasksAsync(room));

        await room.Get<RestoreRecord>().RunAsync(Actor.LocalAdministrator, key, Cancellation);
        Assert.Single(await TasksAsync(room));
    }

    [Fact]
    public async Task A_report_that_is_late_already_is_a_task_all_the_same()
    {
        await using var room = await PeopleRoom.OpenAsync();
        await room.AddAsync("officer", City, Role.Contributor);
        (string, string)[] asked =
        [
            ("name/en", "Report on cities"),
            ("status", "in-force"),
            ("date", "2001"),
            ("every", "year"),
            ("assignee", "Officer@Example.org"),
        ];
        await SaveAsync(room, Key(RecordKind.Mandate, "resolution"), 0, asked);

        var task = Assert.Single(await TasksAsync(room));
        Assert.Null(task.Due);
        Assert.Equal("officer@example.org", task.Assignee.Person);
    }

    private static async Task<WorkTask[]> TasksAsync(PeopleRoom room)
    {
        var listed = await room.Get<ListTasks>().RunAsync(Actor.LocalAdministrator, City, Cancellation);
        return [.. PeopleRoom.Value(listed).Select(one => one.Task)];
    }

    private static (string, string) Own(int at, string text) =>
        (FormattableString.Invariant($"causes/r{at}/cause/en"), text);

    private static RecordKey Key(RecordKind kind, string code) => new(City, kind, new RecordCode(code));

    private static async Task<SavedRecord> SaveAsync(
        PeopleRoom room,
        RecordKey key,
        int seen,
        params (string, string)[] fields
    )
    {
        var texts = fields.Select(field => KeyValuePair.Create(field.Item1, field.Item2));
        var change = new RecordChange(new RecordDraft(key, new FieldSet(texts)), seen);
        return PeopleRoom.Value(
            await room.Get<SaveRecord>().RunAsync(Actor.LocalAdministrator, change, Cancellation)
        );
    }
}
