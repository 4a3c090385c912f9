using System.Globalization;
using CityBraid.Inventory;
using CityBraid.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CityBraid.Storage;

/// <summary>Keeps which inventories were started.</summary>
internal sealed class InventoryStore(Database database) : IInventoryStore
{
    public Task<IReadOnlyList<StartedInventory>> ListStartedAsync(
        PlaceCode place,
        CancellationToken cancellation
    ) =>
        database.ReadAsync<IReadOnlyList<StartedInventory>>(async context =>
            [
                .. from row in await context
                    .Inventories.Where(row => row.Place == place.Value)
                    .OrderByDescending(row => row.Year)
                    .ToListAsync(cancellation)
                select row.ToInventory(),
            ]
        );

    public Task SaveStartedAsync(StartedInventory inventory, CancellationToken cancellation) =>
        database.WriteAsync(
            async (context, _) =>
            {
                var before = await context.Inventories.SingleOrDefaultAsync(
                    row => row.Place == inventory.Place.Value && row.Year == inventory.Year,
                    cancellation
                );
                context.Keep(Subject(inventory), before, StartedInventoryRow.Of(inventory));
                return await context.SaveChangesAsync(cancellation);
            },
            cancellation
        );

    private static AuditSubject Subject(StartedInventory inventory)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"{inventory.Place} {inventory.Year}");
        return new AuditSubject("inventory", key, inventory.StartedBy, inventory.StartedAt);
    }
}
