using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Lists the versions of an inventory and what happened to them.</summary>
public sealed class ListVersions(Versions versions)
{
    /// <summary>The latest first: all for those who work at the place, the closed ones for the
    /// public.</summary>
    public Task<Result<IReadOnlyList<InventoryVersion>>> RunAsync(
        Actor actor,
        PlaceCode place,
        int year,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(place);
        return versions.ListAsync(actor, place, year, cancellation);
    }
}
