using CityBraid.Cooperation;
using CityBraid.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CityBraid.Storage;

/// <summary>Keeps which states of reports count, deed by deed.</summary>
internal sealed class ReportDeedStore(Database database) : IReportDeedStore
{
    public Task<IReadOnlyList<ReportDeed>> ListAsync(PlaceCode workspace, CancellationToken cancellation) =>
        database.ReadAsync<IReadOnlyList<ReportDeed>>(async context =>
            [
                .. from row in await context
                    .ReportDeeds.Where(row => row.Workspace == workspace.Value)
                    .OrderBy(row => row.Number)
                    .ToListAsync(cancellation)
                select row.ToDeed(),
            ]
        );

    public Task<bool> TryAddAsync(
        PlaceCode workspace,
        int seen,
        IReadOnlyList<ReportDeed> deeds,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            async (context, _) =>
            {
                var there = await context.ReportDeeds.CountAsync(
                    row => row.Workspace == workspace.Value,
                    cancellation
                );
                if (there != seen)
                {
                    return false;
                }

                context.ReportDeeds.AddRange(
                    deeds.Select((deed, at) => ReportDeedRow.Of(workspace, seen + at + 1, deed))
                );
                await context.SaveChangesAsync(cancellation);
                return true;
            },
            cancellation
        );
}
