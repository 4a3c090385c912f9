using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Gives somebody something to do.</summary>
/// <param name="store">Where tasks are kept.</param>
/// <param name="time">Tells when it is assigned.</param>
public sealed class AssignTask(ITaskStore store, TimeProvider time)
{
    /// <summary>Assigns a task, or says why not.</summary>
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

        var task = new WorkTask(
            RandomName.New(time),
            request.Workspace,
            request.Assignee,
            request.Title,
            request.Link,
            request.Due,
            actor.Name,
            time.GetUtcNow()
        );
        await store.AddTaskAsync(task, cancellation);
        return task;
    }
}
