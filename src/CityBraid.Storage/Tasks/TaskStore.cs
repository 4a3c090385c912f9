using CityBraid.Kernel;
using CityBraid.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace CityBraid.Storage;

/// <summary>Keeps tasks.</summary>
internal sealed class TaskStore(Database database) : ITaskStore
{
    public Task AddTaskAsync(WorkTask task, CancellationToken cancellation) =>
        database.WriteAsync(
            async (context, _) =>
            {
                context.Tasks.Add(WorkTaskRow.Of(task));
                return await context.SaveChangesAsync(cancellation);
            },
            cancellation
        );

    public Task<WorkTask?> FindTaskAsync(string id, CancellationToken cancellation) =>
        database.ReadAsync(async context =>
            (await context.Tasks.SingleOrDefaultAsync(row => row.Id == id, cancellation))?.ToTask()
        );

    public Task<IReadOnlyList<WorkTask>> ListOpenTasksAsync(
        PlaceCode? workspace,
        CancellationToken cancellation
    )
    {
        var name = workspace?.Value;
        return database.ReadAsync<IReadOnlyList<WorkTask>>(async context =>
        {
            var rows = context
                .Tasks.Where(row => row.Workspace == name && row.DoneAt == null)
                .OrderBy(row => row.Due == null)
                .ThenBy(row => row.Due)
                .ThenBy(row => row.Id);
            return [.. from row in await rows.ToListAsync(cancellation) select row.ToTask()];
        });
    }

    public Task<bool> TryFinishTaskAsync(WorkTask done, CancellationToken cancellation)
    {
        var row = WorkTaskRow.Of(done);
        return database.WriteAsync(
            async (context, _) =>
                await context
                    .Tasks.Where(task => task.Id == row.Id && task.DoneAt == null)
                    .ExecuteUpdateAsync(
                        set =>
                            set.SetProperty(task => task.DoneBy, row.DoneBy)
                                .SetProperty(task => task.DoneAt, row.DoneAt),
                        cancellation
                    ) == 1,
            cancellation
        );
    }
}
