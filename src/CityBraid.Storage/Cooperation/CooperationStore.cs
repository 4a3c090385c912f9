using CityBraid.Cooperation;
using CityBraid.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CityBraid.Storage;

/// <summary>Keeps every state of the records of cooperation.</summary>
internal sealed class CooperationStore(Database database) : ICooperationStore
{
    public Task<IReadOnlyList<CooperationRecord>> LoadAsync(
        PlaceCode? workspace,
        CancellationToken cancellation
    )
    {
        var name = CooperationRevisionRow.WorkspaceOf(workspace);
        return database.ReadAsync<IReadOnlyList<CooperationRecord>>(async context =>
        {
            var states = context.CooperationRevisions.Where(row => row.Workspace == name);
            var latest = states.Where(row =>
                !row.IsRemoved
                && !states.Any(later =>
                    later.Kind == row.Kind && later.Code == row.Code && later.Revision > row.Revision
                )
            );
            return [.. from row in await latest.ToListAsync(cancellation) select row.ToRecord()];
        });
    }

    public Task<IReadOnlyList<PlaceCode>> ListWorkspacesAsync(CancellationToken cancellation) =>
        database.ReadAsync<IReadOnlyList<PlaceCode>>(async context =>
        {
            var names = context
                .CooperationRevisions.Where(row => row.Workspace != CooperationRevisionRow.Directory)
                .Select(row => row.Workspace)
                .Distinct()
                .OrderBy(name => name);
            return [.. from name in await names.ToListAsync(cancellation) select new PlaceCode(name)];
        });

    public Task<CooperationRecord?> FindAsync(RecordKey key, CancellationToken cancellation) =>
        database.ReadAsync(async context =>
            (await Of(context, key).FirstOrDefaultAsync(cancellation))?.ToRecord()
        );

    public Task<IReadOnlyList<CooperationRecord>> ListRevisionsAsync(
        RecordKey key,
        CancellationToken cancellation
    ) =>
        database.ReadAsync<IReadOnlyList<CooperationRecord>>(async context =>
            [.. from row in await Of(context, key).ToListAsync(cancellation) select row.ToRecord()]
        );

    public Task<IReadOnlyList<CooperationRecord>> ListHistoryAsync(
        PlaceCode? workspace,
        RecordKind kind,
        CancellationToken cancellation
    )
    {
        var (name, kinds) = (CooperationRevisionRow.WorkspaceOf(workspace), kind.ToName());
        return database.ReadAsync<IReadOnlyList<CooperationRecord>>(async context =>
        {
            var states = context
                .CooperationRevisions.Where(row => row.Workspace == name && row.Kind == kinds)
                .OrderBy(row => row.Code)
                .ThenBy(row => row.Revision);
            return [.. from row in await states.ToListAsync(cancellation) select row.ToRecord()];
        });
    }

    public Task<CooperationRecord?> FindDraftAsync(
        PlaceCode? workspace,
        string draft,
        CancellationToken cancellation
    )
    {
        var name = CooperationRevisionRow.WorkspaceOf(workspace);
        return database.ReadAsync(async context =>
            (
                await context.CooperationRevisions.FirstOrDefaultAsync(
                    row => row.Workspace == name && row.Draft == draft,
                    cancellation
                )
            )?.ToRecord()
        );
    }

    public Task<IReadOnlyList<CooperationRecord>> LoadStatesAsync(
        IReadOnlyCollection<OutcomePin> pins,
        CancellationToken cancellation
    ) =>
        database.ReadAsync<IReadOnlyList<CooperationRecord>>(async context =>
        {
            var states = new List<CooperationRecord>();
            foreach (var same in pins.GroupBy(pin => pin.Key.Workspace))
            {
                var name = CooperationRevisionRow.WorkspaceOf(same.Key);
                var codes = same.Select(pin => pin.Key.Code.Value).Distinct().ToList();
                var rows = await context
                    .CooperationRevisions.Where(row => row.Workspace == name && codes.Contains(row.Code))
                    .ToListAsync(cancellation);
                var wanted = same.ToHashSet();
                states.AddRange(
                    rows.Select(row => row.ToRecord())
                        .Where(state => wanted.Contains(new OutcomePin(state.Key, state.Revision)))
                );
            }

            return states;
        });

    public Task<bool> TryKeepAsync(IReadOnlyList<CooperationRecord> states, CancellationToken cancellation) =>
        TryKeepAsync(states, new Dictionary<PlaceCode, IReadOnlyList<ReportDeed>>(), cancellation);

    public Task<bool> TryKeepAsync(
        IReadOnlyList<CooperationRecord> states,
        IReadOnlyDictionary<PlaceCode, IReadOnlyList<ReportDeed>> deeds,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            async (context, _) =>
            {
                foreach (var state in states)
                {
                    var latest = await Of(context, state.Key)
                        .Select(row => row.Revision)
                        .FirstOrDefaultAsync(cancellation);
                    if (latest != state.Revision - 1 || await IsTakenAsync(context, state, cancellation))
                    {
                        return false;
                    }
                }

                context.CooperationRevisions.AddRange(states.Select(CooperationRevisionRow.Of));
                foreach (var (workspace, done) in deeds)
                {
                    await ReportDeedStore.AddAsync(context, workspace, done, cancellation);
                }

                await context.SaveChangesAsync(cancellation);
                return true;
            },
            cancellation
        );

    private static async Task<bool> IsTakenAsync(
        StorageContext context,
        CooperationRecord state,
        CancellationToken cancellation
    )
    {
        var name = CooperationRevisionRow.WorkspaceOf(state.Key.Workspace);
        return state.Draft is { } draft
            && await context.CooperationRevisions.AnyAsync(
                row => row.Workspace == name && row.Draft == draft,
                cancellation
            );
    }

    /// <summary>The states of a record, the latest first.</summary>
    private static IQueryable<CooperationRevisionRow> Of(StorageContext context, RecordKey key)
    {
        var (workspace, kind) = (CooperationRevisionRow.WorkspaceOf(key.Workspace), key.Kind.ToName());
        return context
            .CooperationRevisions.Where(row =>
                row.Workspace == workspace && row.Kind == kind && row.Code == key.Code.Value
            )
            .OrderByDescending(row => row.Revision);
    }
}
