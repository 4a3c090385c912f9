using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Notes that a task is done.</summary>
/// <param name="store">Where tasks are kept.</param>
/// <param name="time">Tells when it is done.</param>
public sealed class FinishTask(ITaskStore store, TimeProvider time)
{
    /// <summary>Finishes a task once; whoever may not see it is told that there is none.</summary>
    public async Task<Result<WorkTask>> RunAsync(Actor actor, string id, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(id);
        if (await store.FindTaskAsync(id, cancellation) is not { } task || !MayFinish(actor, task))
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

    private static bool MayFinish(Actor actor, WorkTask task) =>
        string.Equals(task.Assignee.Person, actor.Name, StringComparison.Ordinal)
        || actor.May(Permission.WriteFacts, task.Workspace);
}
