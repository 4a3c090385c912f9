using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Lists what is to be done in a workspace.</summary>
/// <param name="store">Where tasks are kept.</param>
public sealed class ListTasks(ITaskStore store)
{
    /// <summary>The actor's own tasks, and all others where the actor may change facts.</summary>
    public async Task<Result<IReadOnlyList<WorkTask>>> RunAsync(
        Actor actor,
        PlaceCode? workspace,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        var seesAll = actor.May(Permission.WriteFacts, workspace);
        var open = await store.ListOpenTasksAsync(workspace, cancellation);
        return open.Where(task =>
                seesAll || string.Equals(task.Assignee.Person, actor.Name, StringComparison.Ordinal)
            )
            .ToList();
    }
}
