using System.Globalization;
using CityBraid.Inventory;
using CityBraid.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CityBraid.Storage;

/// <summary>
/// Keeps the factor libraries that inventories are locked to; equal libraries are kept once.
/// </summary>
internal sealed class FactorLockStore(Database database) : IFactorLockStore
{
    public Task<FactorLock?> FindLockAsync(PlaceCode place, int year, CancellationToken cancellation) =>
        database.ReadAsync(async context =>
            (await FindRowAsync(context, place, year, cancellation))?.ToLock()
        );

    public Task<FactorVersion?> FindVersionAsync(string digest, CancellationToken cancellation) =>
        database.ReadAsync(async context =>
            (
                await context.FactorVersions.SingleOrDefaultAsync(row => row.Digest == digest, cancellation)
            )?.ToVersion()
        );

    public Task SaveLockAsync(FactorLock locked, FactorVersion version, CancellationToken cancellation) =>
        database.WriteAsync(
            async (context, _) =>
            {
                if (!await context.FactorVersions.AnyAsync(row => row.Digest == version.Digest, cancellation))
                {
                    context.FactorVersions.Add(FactorVersionRow.Of(version));
                }

                var before = await FindRowAsync(context, locked.Place, locked.Year, cancellation);
                context.Keep(
                    Subject(locked, locked.LockedBy, locked.LockedAt),
                    before,
                    FactorLockRow.Of(locked)
                );
                return await context.SaveChangesAsync(cancellation);
            },
            cancellation
        );

    public Task RemoveLockAsync(
        FactorLock locked,
        string actor,
        DateTimeOffset at,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            async (context, _) =>
            {
                if (await FindRowAsync(context, locked.Place, locked.Year, cancellation) is { } row)
                {
                    context.Drop(Subject(locked, actor, at), row);
                }

                return await context.SaveChangesAsync(cancellation);
            },
            cancellation
        );

    private static Task<FactorLockRow?> FindRowAsync(
        StorageContext context,
        PlaceCode place,
        int year,
        CancellationToken cancellation
    ) =>
        context
            .FactorLocks.Where(row => row.Place == place.Value && row.Year == year)
            .SingleOrDefaultAsync(cancellation);

    private static AuditSubject Subject(FactorLock locked, string actor, DateTimeOffset at)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"{locked.Place} {locked.Year}");
        return new AuditSubject("factor-lock", key, actor, at);
    }
}
