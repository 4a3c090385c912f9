using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Lists the inventories that a place started, whether facts are on record yet or not.</summary>
public sealed class ListStartedInventories(IInventoryStore inventories)
{
    /// <summary>The inventories, the latest year first, or a refusal.</summary>
    public async Task<Result<IReadOnlyList<StartedInventory>>> RunAsync(
        Actor actor,
        PlaceCode place,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(place);
        return actor.FindRefusal(Permission.ReadInventory, place) is { } refused
            ? refused
            : (await inventories.ListStartedAsync(place, cancellation)).ToArray();
    }
}
