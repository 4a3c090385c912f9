using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Notes that a task is done.</summary>
/// <param name="store">Where tasks are kept.</param>
/// <param name="people">Whose a task is.</param>
/// <param name="time">Tells when it is done.</param>
public sealed class FinishTask(ITaskStore store, TaskPeople people, TimeProvider time)
{
    /// <summary>Finishes a task once; whoever may not see it is told that there is none.</summary>
    public async Task<Result<WorkTask>> RunAsync(Actor actor, string id, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(id);
        if (
            await store.FindTaskAsync(id, cancellation) is not { } task
            || !await MayFinishAsync(actor, task, cancellation)
        )
        {
            return Refusal.NotFound("tasks.unknown", ("task", id));
        }

        if (task.IsDone)
        {
            return Refusal.Conflict("tasks.done");
        }

        var done = task.Done(actor.Name, time.GetUtcNow());
        return await store.TryFinishTaskAsync(done, cancellation) ? done : Refusal.Conflict("tasks.done");
    }

    private async Task<bool> MayFinishAsync(Actor actor, WorkTask task, CancellationToken cancellation) =>
        actor.May(Permission.WriteFacts, task.Workspace)
        || TaskPeople.IsOwn(actor, await people.FindRoleAsync(actor, task.Workspace, cancellation), task);
}
