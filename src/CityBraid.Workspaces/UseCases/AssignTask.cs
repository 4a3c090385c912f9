using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Gives somebody something to do.</summary>
/// <param name="store">Where tasks are kept.</param>
/// <param name="people">Who can be given one.</param>
/// <param name="outbox">Takes the letter to the person.</param>
/// <param name="time">Tells when it is assigned.</param>
public sealed class AssignTask(ITaskStore store, TaskPeople people, Outbox outbox, TimeProvider time)
{
    /// <summary>Assigns a task, or says everything that is wrong with it.</summary>
    public async Task<Result<WorkTask>> RunAsync(
        Actor actor,
        TaskRequest request,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(request);
        if (actor.FindRefusal(Permission.WriteFacts, request.Workspace) is { } refused)
        {
            return refused;
        }

        var now = time.GetUtcNow();
        Finding[] problems =
        [
            .. request.Check(DateOnly.FromDateTime(now.UtcDateTime)),
            .. await CheckAssigneeAsync(request, cancellation),
        ];
        if (problems.Length > 0)
        {
            return Refusal.BadData("tasks.bad", problems);
        }

        var task = new WorkTask(
            RandomName.New(time),
            request.Workspace,
            request.Assignee,
            request.Title,
            request.Link,
            request.Due,
            actor.Name,
            now
        );
        await store.AddTaskAsync(task, cancellation);
        await TellAsync(request, cancellation);
        return task;
    }

    private async Task<Finding[]> CheckAssigneeAsync(TaskRequest request, CancellationToken cancellation)
    {
        if (request.Assignee.Role is { } role)
        {
            return Enum.TryParse<Role>(role, ignoreCase: true, out var known) && Enum.IsDefined(known)
                ? []
                : [new Finding(Severity.Error, "tasks.no-role", null, ("role", role))];
        }

        return
            EmailAddress.TryParse(request.Assignee.Person, out var email)
            && await people.FindRoleAsync(email, request.Workspace, cancellation) is not null
            ? []
            : [new Finding(Severity.Error, "tasks.nobody", null, ("person", request.Assignee.Person!))];
    }

    private async Task TellAsync(TaskRequest request, CancellationToken cancellation)
    {
        if (request.Letter is { } letter && EmailAddress.TryParse(request.Assignee.Person, out var email))
        {
            var notice = new NoticeRequest(request.Workspace, email, "task", letter);
            await outbox.WriteAsync(notice, cancellation);
        }
    }
}
