using CityBraid.Kernel;
using CityBraid.Workspaces;

namespace CityBraid.Tests.Workspaces.Tasks;

/// <summary>Tasks, over a real database: assigned, listed by due day, finished once.</summary>
public sealed class TaskTests
{
    private static readonly TaskTitle Title = TaskTitle.InWords("ตรวจ ข้อมูล.xlsx");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Open_tasks_are_listed_the_one_due_first_at_the_top()
    {
        await using var room = await RoomAsync();
        var later = await AssignAsync(room, TaskAssignee.OfRole("approver"));
        var due = DateOnly.FromDateTime(room.Clock.GetUtcNow().UtcDateTime).AddDays(3);
        var sooner = await AssignAsync(room, TaskAssignee.OfPerson("malee@example.org"), due);

        var all = await ListAsync(room, "officer");
        var own = await ListAsync(room, "malee");

        Assert.Equal([(sooner.Id, false), (later.Id, false)], all.Select(one => (one.Task.Id, one.IsOwn)));
        Assert.Equal([(sooner.Id, true)], own.Select(one => (one.Task.Id, one.IsOwn)));
        Assert.Equal("ตรวจ ข้อมูล.xlsx", own[0].Task.Title.Values[TaskTitle.OwnText]);
        Assert.Equal(due, own[0].Task.Due);
    }

    [Fact]
    public async Task Who_has_the_role_sees_its_tasks_and_finishes_them()
    {
        await using var room = await RoomAsync();
        var task = await AssignAsync(room, TaskAssignee.OfRole("reviewer"));

        Assert.Equal(task.Id, Assert.Single(await ListAsync(room, "malee")).Task.Id);
        Assert.Empty(await ListAsync(room, "reader"));
        Assert.Equal("tasks.unknown", (await FinishAsync(room, "reader", task.Id)).Refusal?.Code);
        Assert.Equal("malee@example.org", (await FinishAsync(room, "malee", task.Id)).Value?.DoneBy);
    }

    [Fact]
    public async Task A_task_is_finished_once_and_by_whom_it_concerns()
    {
        await using var room = await RoomAsync();
        var task = await AssignAsync(room, TaskAssignee.OfPerson("malee@example.org"));

        Assert.Equal("tasks.unknown", (await FinishAsync(room, "reader", task.Id)).Refusal?.Code);
        Assert.Equal("malee@example.org", (await FinishAsync(room, "malee", task.Id)).Value?.DoneBy);
        Assert.Equal("tasks.done", (await FinishAsync(room, "malee", task.Id)).Refusal?.Code);
        Assert.Equal("tasks.unknown", (await FinishAsync(room, "malee", "x")).Refusal?.Code);
    }

    [Fact]
    public async Task Who_may_not_write_assigns_nothing()
    {
        await using var room = await RoomAsync();
        var request = new TaskRequest(PeopleRoom.KhonKaen, TaskAssignee.OfRole("viewer"), Title, "/");

        var assigned = await room.Get<AssignTask>().RunAsync(Actor.Public, request, Cancellation);

        Assert.Equal(RefusalKind.NotFound, assigned.Refusal?.Kind);
    }

    [Theory]
    [InlineData("", "malee@example.org", "/khon-kaen", 0, "tasks.no-title")]
    [InlineData("two\nlines", "malee@example.org", "/khon-kaen", 0, "tasks.no-title")]
    [InlineData("look", "stranger@example.org", "/khon-kaen", 0, "tasks.nobody")]
    [InlineData("look", "-", "/khon-kaen", 0, "tasks.nobody")]
    [InlineData("look", "malee@example.org", "//evil.example", 0, "tasks.foreign-link")]
    [InlineData("look", "malee@example.org", "/\\evil.example", 0, "tasks.foreign-link")]
    [InlineData("look", "malee@example.org", "https://evil.example", 0, "tasks.foreign-link")]
    [InlineData("look", "malee@example.org", "/khon-kaen", -1, "tasks.due-over")]
    public async Task A_task_that_makes_no_sense_is_refused(
        string text,
        string person,
        string link,
        int days,
        string code
    )
    {
        await using var room = await RoomAsync();
        var request = new TaskRequest(
            PeopleRoom.KhonKaen,
            TaskAssignee.OfPerson(person),
            TaskTitle.InWords(text),
            link,
            DateOnly.FromDateTime(room.Clock.GetUtcNow().UtcDateTime).AddDays(days)
        );

        var assigned = await room.Get<AssignTask>()
            .RunAsync(await room.ActorAsync("officer"), request, Cancellation);

        Assert.Equal(code, Assert.Single(assigned.Refusal!.Findings).Code);
        Assert.Empty(await ListAsync(room, "officer"));
    }

    [Fact]
    public async Task All_that_is_wrong_is_told_at_once()
    {
        await using var room = await RoomAsync();
        var request = new TaskRequest(
            PeopleRoom.KhonKaen,
            TaskAssignee.OfRole("king"),
            TaskTitle.InWords(new string('x', 201)),
            "nowhere"
        );

        var assigned = await room.Get<AssignTask>()
            .RunAsync(await room.ActorAsync("officer"), request, Cancellation);

        Assert.Equal(
            ["tasks.no-title", "tasks.foreign-link", "tasks.no-role"],
            assigned.Refusal!.Findings.Select(finding => finding.Code)
        );
    }

    [Fact]
    public async Task A_person_hears_of_their_task_in_their_language()
    {
        await using var room = await RoomAsync();
        var request = new TaskRequest(
            PeopleRoom.KhonKaen,
            TaskAssignee.OfPerson("malee@example.org"),
            Title,
            "/khon-kaen"
        )
        {
            Letter = new UnwrittenLetter(language => new Letter("subject", $"in {language}"), "zh"),
        };

        PeopleRoom.Value(
            await room.Get<AssignTask>().RunAsync(await room.ActorAsync("officer"), request, Cancellation)
        );

        var notice = Assert.Single(
            await room.Get<INoticeStore>().ListNoticesAsync(PeopleRoom.KhonKaen, Cancellation)
        );
        Assert.Equal(
            ("malee@example.org", "task", "in th"),
            (notice.Recipient, notice.Template, notice.Letter.Text)
        );
    }

    private static async Task<PeopleRoom> RoomAsync()
    {
        var room = await PeopleRoom.OpenAsync();
        await room.AddAsync("officer", PeopleRoom.KhonKaen, Role.Contributor);
        await room.AddAsync("malee", PeopleRoom.KhonKaen, Role.Reviewer);
        await room.AddAsync("reader", PeopleRoom.KhonKaen, Role.Viewer);
        return room;
    }

    private static async Task<WorkTask> AssignAsync(
        PeopleRoom room,
        TaskAssignee assignee,
        DateOnly? due = null
    )
    {
        var request = new TaskRequest(PeopleRoom.KhonKaen, assignee, Title, "/khon-kaen", due);
        return PeopleRoom.Value(
            await room.Get<AssignTask>().RunAsync(await room.ActorAsync("officer"), request, Cancellation)
        );
    }

    private static async Task<IReadOnlyList<ListedTask>> ListAsync(PeopleRoom room, string who) =>
        PeopleRoom.Value(
            await room.Get<ListTasks>()
                .RunAsync(await room.ActorAsync(who), PeopleRoom.KhonKaen, Cancellation)
        );

    private static async Task<Result<WorkTask>> FinishAsync(PeopleRoom room, string who, string task) =>
        await room.Get<FinishTask>().RunAsync(await room.ActorAsync(who), task, Cancellation);
}
