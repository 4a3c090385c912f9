using CityBraid.Kernel;
using CityBraid.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace CityBraid.Storage;

/// <summary>Keeps runs; every change is one statement that looks at the fence.</summary>
internal sealed class RunStore(Database database) : IRunStore
{
    public Task AddRunAsync(Run run, CancellationToken cancellation) =>
        database.WriteAsync(
            async (context, _) =>
            {
                context.Runs.Add(RunRow.Of(run));
                return await context.SaveChangesAsync(cancellation);
            },
            cancellation
        );

    public Task<Run?> FindRunAsync(RunId id, CancellationToken cancellation) =>
        database.ReadAsync(async context =>
            (await context.Runs.SingleOrDefaultAsync(row => row.Id == id.Value, cancellation))?.ToRun()
        );

    public Task<IReadOnlyList<Run>> ListRunsAsync(
        PlaceCode? workspace,
        int most,
        CancellationToken cancellation
    )
    {
        var name = workspace?.Value;
        return database.ReadAsync<IReadOnlyList<Run>>(async context =>
        {
            var rows = context
                .Runs.Where(row => row.Workspace == name)
                .OrderByDescending(row => row.QueuedAt)
                .ThenByDescending(row => row.Id)
                .Take(most);
            return [.. from row in await rows.ToListAsync(cancellation) select row.ToRun()];
        });
    }

    public Task<IReadOnlyList<RunId>> ListWaitingRunsAsync(
        DateTimeOffset silentSince,
        CancellationToken cancellation
    ) =>
        database.ReadAsync<IReadOnlyList<RunId>>(async context =>
        {
            var waiting = context
                .Runs.Where(row =>
                    row.State == RunState.Queued
                    || (row.State == RunState.Running && row.SeenAt < silentSince)
                )
                .OrderBy(row => row.Id)
                .Select(row => row.Id);
            return [.. from id in await waiting.ToListAsync(cancellation) select RunId.Parse(id)];
        });

    public Task<bool> TryReplaceRunAsync(Run before, Run after, CancellationToken cancellation)
    {
        var row = RunRow.Of(after);
        return database.WriteAsync(
            async (context, _) =>
                await Unchanged(context, before)
                    .ExecuteUpdateAsync(
                        set =>
                            set.SetProperty(run => run.State, row.State)
                                .SetProperty(run => run.Stage, row.Stage)
                                .SetProperty(run => run.Share, row.Share)
                                .SetProperty(run => run.Done, row.Done)
                                .SetProperty(run => run.Total, row.Total)
                                .SetProperty(run => run.IsCancelRequested, row.IsCancelRequested)
                                .SetProperty(run => run.Fence, row.Fence)
                                .SetProperty(run => run.Result, row.Result)
                                .SetProperty(run => run.Findings, row.Findings)
                                .SetProperty(run => run.TakenAt, row.TakenAt)
                                .SetProperty(run => run.SeenAt, row.SeenAt)
                                .SetProperty(run => run.EndedAt, row.EndedAt),
                        cancellation
                    ) == 1,
            cancellation
        );
    }

    private static IQueryable<RunRow> Unchanged(StorageContext context, Run run) =>
        context.Runs.Where(row =>
            row.Id == run.Id.Value
            && row.Fence == run.Fence
            && row.State == run.State
            && row.IsCancelRequested == run.IsCancelRequested
        );
}
