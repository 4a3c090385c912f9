using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Lists what is to be done in a workspace.</summary>
/// <param name="store">Where tasks are kept.</param>
/// <param name="people">Whose a task is.</param>
public sealed class ListTasks(ITaskStore store, TaskPeople people)
{
    /// <summary>The actor's own tasks, and all others where the actor may change facts.</summary>
    public async Task<Result<IReadOnlyList<ListedTask>>> RunAsync(
        Actor actor,
        PlaceCode? workspace,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        var seesAll = actor.May(Permission.WriteFacts, workspace);
        var role = await people.FindRoleAsync(actor, workspace, cancellation);
        var open = await store.ListOpenTasksAsync(workspace, cancellation);
        return open.Select(task => new ListedTask(task, TaskPeople.IsOwn(actor, role, task)))
            .Where(listed => seesAll || listed.IsOwn)
            .ToList();
    }
}
