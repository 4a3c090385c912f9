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
                var reports = deeds.Select(deed => deed.Report.Value).ToList();
                var isDecided = await context.ReportDeeds.AnyAsync(
                    row =>
                        row.Workspace == workspace.Value && row.Number > seen && reports.Contains(row.Report),
                    cancellation
                );
                if (isDecided)
                {
                    return false;
                }

                await AddAsync(context, workspace, deeds, cancellation);
                await context.SaveChangesAsync(cancellation);
                return true;
            },
            cancellation
        );

    /// <summary>Adds deeds behind those that there are.</summary>
    internal static async Task AddAsync(
        StorageContext context,
        PlaceCode workspace,
        IReadOnlyList<ReportDeed> deeds,
        CancellationToken cancellation
    )
    {
        var there = await context.ReportDeeds.CountAsync(
            row => row.Workspace == workspace.Value,
            cancellation
        );
        context.ReportDeeds.AddRange(
            deeds.Select((deed, at) => ReportDeedRow.Of(workspace, there + at + 1, deed))
        );
    }
}
