using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Takes the lock off an inventory, which then follows the factor library.</summary>
public sealed class UnlockFactors(IFactorLockStore store, InventoryTables tables, TimeProvider clock)
{
    /// <summary>Takes the lock off, or says that there is none.</summary>
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

        if (await store.FindLockAsync(place, year, cancellation) is not { } locked)
        {
            return Refusal.Conflict(
                "inventory.factors-not-locked",
                ("place", place.Value),
                ("year", year.ToString(CultureInfo.InvariantCulture))
            );
        }

        await store.RemoveLockAsync(locked, actor.Name, clock.GetUtcNow(), cancellation);
        var current = tables.Version.Digest;
        return new FactorUse(current, current, Lock: null);
    }
}
