using CityBraid.Inventory;
using CityBraid.Kernel;
using CityBraid.Tests.Facts;

namespace CityBraid.Tests.Inventory;

/// <summary>Locks and versions of the factor library, kept in memory.</summary>
internal sealed class LocksInMemory : IFactorLockStore
{
    private readonly Dictionary<(string, int), FactorLock> locks = [];

    public Dictionary<string, FactorVersion> Versions { get; } = new(StringComparer.Ordinal);

    public LockFactors Locking(IPlaceReader places, InventoryTables tables) =>
        new(places, this, tables, new FixedTime());

    public Task<FactorLock?> FindLockAsync(PlaceCode place, int year, CancellationToken cancellation) =>
        Task.FromResult(locks.GetValueOrDefault((place.Value, year)));

    public Task<FactorVersion?> FindVersionAsync(string digest, CancellationToken cancellation) =>
        Task.FromResult(Versions.GetValueOrDefault(digest));

    public Task SaveLockAsync(FactorLock locked, FactorVersion version, CancellationToken cancellation)
    {
        locks[(locked.Place.Value, locked.Year)] = locked;
        Versions[version.Digest] = version;
        return Task.CompletedTask;
    }

    public Task RemoveLockAsync(
        FactorLock locked,
        string actor,
        DateTimeOffset at,
        CancellationToken cancellation
    )
    {
        locks.Remove((locked.Place.Value, locked.Year));
        return Task.CompletedTask;
    }
}
