using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Keeps which inventories were started.</summary>
public interface IInventoryStore
{
    /// <summary>The inventories of a place, the latest year first.</summary>
    Task<IReadOnlyList<StartedInventory>> ListStartedAsync(PlaceCode place, CancellationToken cancellation);

    /// <summary>Keeps an inventory, and writes the audit trail.</summary>
    Task SaveStartedAsync(StartedInventory inventory, CancellationToken cancellation);
}
