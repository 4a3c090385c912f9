using CityBraid.Kernel;
using CityBraid.Tests.Storage;
using CityBraid.Workspaces;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Tests.Workspaces.Tasks;

/// <summary>Tasks, over a real database: assigned, listed by due day, finished once.</summary>
public sealed class TaskTests
{
    private static readonly Actor Malee = new("malee", (_, _) => false);
    private static readonly TaskTitle Title = new(
        "task.review",
        new Dictionary<string, string>(StringComparer.Ordinal) { ["file"] = "ข้อมูล.xlsx" }
    );

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Open_tasks_are_listed_the_one_due_first_at_the_top()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync();
        var later = await AssignAsync(database, TaskAssignee.OfRole("reviewer"), due: null);
        var sooner = await AssignAsync(database, TaskAssignee.OfPerson("malee"), new DateOnly(2026, 3, 31));

        var all = await new ListTasks(Store(database)).RunAsync(
            Actor.LocalAdministrator,
            TemporaryDatabase.KhonKaen,
            Cancellation
        );
        var own = await new ListTasks(Store(database)).RunAsync(
            Malee,
            TemporaryDatabase.KhonKaen,
            Cancellation
        );

        Assert.Equal([sooner.Id, later.Id], all.Value!.Select(task => task.Id));
        Assert.Equal([sooner.Id], own.Value!.Select(task => task.Id));
        Assert.Equal("ข้อมูล.xlsx", own.Value![0].Title.Values["file"]);
        Assert.Equal(new DateOnly(2026, 3, 31), own.Value![0].Due);
    }

    [Fact]
    public async Task A_task_is_finished_once_and_by_whom_it_concerns()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync();
        var task = await AssignAsync(database, TaskAssignee.OfPerson("malee"), due: null);
        var finish = new FinishTask(Store(database), TimeProvider.System);
        var stranger = new Actor("stranger", (_, _) => false);

        Assert.Equal("tasks.unknown", (await finish.RunAsync(stranger, task.Id, Cancellation)).Refusal?.Code);
        Assert.Equal("malee", (await finish.RunAsync(Malee, task.Id, Cancellation)).Value?.DoneBy);
        Assert.Equal("tasks.done", (await finish.RunAsync(Malee, task.Id, Cancellation)).Refusal?.Code);
        Assert.Equal("tasks.unknown", (await finish.RunAsync(Malee, "x", Cancellation)).Refusal?.Code);
    }

    [Fact]
    public async Task Who_may_not_write_assigns_nothing()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync();
        var request = new TaskRequest(TemporaryDatabase.KhonKaen, TaskAssignee.OfRole("viewer"), Title, "/");

        var assigned = await new AssignTask(Store(database), TimeProvider.System).RunAsync(
            Actor.Public,
            request,
            Cancellation
        );

        Assert.Equal(RefusalKind.NotFound, assigned.Refusal?.Kind);
    }

    private static async Task<WorkTask> AssignAsync(
        TemporaryDatabase database,
        TaskAssignee assignee,
        DateOnly? due
    )
    {
        var request = new TaskRequest(TemporaryDatabase.KhonKaen, assignee, Title, "/khon-kaen", due);
        var assigned = await new AssignTask(Store(database), TimeProvider.System).RunAsync(
            Actor.LocalAdministrator,
            request,
            Cancellation
        );
        return assigned.Value!;
    }

    private static ITaskStore Store(TemporaryDatabase database) =>
        database.Stores.GetRequiredService<ITaskStore>();
}
