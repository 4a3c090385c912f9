using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Lists the references of the standard with the headings they stand under.</summary>
public sealed class ListGpcReferences(InventoryTables tables)
{
    /// <summary>The tree, or a refusal.</summary>
    public Task<Result<GpcTree>> RunAsync(Actor actor, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult<Result<GpcTree>>(
            actor.May(Permission.ReadLibrary) ? tables.Gpc : Refusal.Forbidden(Permission.ReadLibrary)
        );
    }
}
