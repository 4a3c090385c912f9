using CityBraid.Kernel;
using CityBraid.Reporting;
using Microsoft.EntityFrameworkCore;

namespace CityBraid.Storage;

/// <summary>Keeps the forms that workspaces loaded.</summary>
internal sealed class InstalledPackStore(Database database) : IInstalledPackStore
{
    public Task<IReadOnlyList<InstalledPack>> ListAsync(
        PlaceCode workspace,
        CancellationToken cancellation
    ) =>
        database.ReadAsync<IReadOnlyList<InstalledPack>>(async context =>
            [
                .. from row in await context
                    .InstalledPacks.Where(row => row.Workspace == workspace.Value)
                    .OrderBy(row => row.Number)
                    .ToListAsync(cancellation)
                select row.ToPack(),
            ]
        );

    public Task<bool> TryAddAsync(InstalledPack pack, int seen, CancellationToken cancellation) =>
        database.WriteAsync(
            async (context, _) =>
            {
                var there = await context.InstalledPacks.CountAsync(
                    row => row.Workspace == pack.Workspace.Value,
                    cancellation
                );
                if (there != seen)
                {
                    return false;
                }

                context.InstalledPacks.Add(InstalledPackRow.Of(there + 1, pack));
                await context.SaveChangesAsync(cancellation);
                return true;
            },
            cancellation
        );
}
