using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Turns the facts of a place and year into its greenhouse-gas inventory.</summary>
public sealed class CompileInventory(
    IPlaceReader places,
    INotationStore notations,
    InventoryTables tables,
    CompiledInventories inventories
)
{
    /// <summary>Compiles the inventory, or says why it cannot.</summary>
    public async Task<Result<Compilation>> RunAsync(
        Actor actor,
        CompileRequest request,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(request);
        if (actor.FindRefusal(Permission.ReadInventory, request.Place) is { } refusal)
        {
            return refusal;
        }

        if (tables.FindGwpSet(request.GwpSet) is not { } set)
        {
            return InventoryRefusals.UnknownGwpSet(request.GwpSet, tables);
        }

        if (!Level.TryParse(request.Level, out var level))
        {
            return InventoryRefusals.UnknownLevel(request.Level);
        }

        if (request.Year is < CalendarYear.Earliest or > CalendarYear.Latest)
        {
            return InventoryRefusals.YearOutOfRange(request.Year);
        }

        if (await places.FindPlaceAsync(request.Place, cancellation) is not { } place)
        {
            return InventoryRefusals.UnknownPlace(request.Place);
        }

        var task = new CompilationTask
        {
            Place = place,
            Year = request.Year,
            GwpSet = set,
            Level = level,
            Notations = new(await notations.ListNotationsAsync(request.Place, request.Year, cancellation)),
        };
        return await inventories.CompileAsync(task, cancellation);
    }
}
