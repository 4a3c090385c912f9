using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>
/// Locks an inventory to the factor library as it is now; a lock on an older one is renewed.
/// </summary>
/// <param name="places">The register of places.</param>
/// <param name="store">The locks.</param>
/// <param name="tables">The library as it is now.</param>
/// <param name="clock">Tells when it happens.</param>
public sealed class LockFactors(
    IPlaceReader places,
    IFactorLockStore store,
    InventoryTables tables,
    TimeProvider clock
)
{
    /// <summary>Keeps the version; locking to the one it has changes nothing.</summary>
    public async Task<Result<FactorUse>> RunAsync(
        Actor actor,
        PlaceCode place,
        int year,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(place);
        if (actor.FindRefusal(Permission.WriteInventory, place) is { } refusal)
        {
            return refusal;
        }

        if (year is < CalendarYear.Earliest or > CalendarYear.Latest)
        {
            return InventoryRefusals.YearOutOfRange(year);
        }

        if (await places.FindPlaceAsync(place, cancellation) is null)
        {
            return InventoryRefusals.UnknownPlace(place);
        }

        var before = await store.FindLockAsync(place, year, cancellation);
        var version = tables.Version;
        if (before is not null && string.Equals(before.Version, version.Digest, StringComparison.Ordinal))
        {
            return new FactorUse(version.Digest, version.Digest, before);
        }

        var locked = new FactorLock(place, year, version.Digest, actor.Name, clock.GetUtcNow());
        await store.SaveLockAsync(locked, version, cancellation);
        return new FactorUse(version.Digest, version.Digest, locked);
    }
}
