using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Gathers what a file about an inventory is written from: figures, keys, gaps and facts.</summary>
/// <param name="compile">Compiles the inventory.</param>
/// <param name="places">The register of places.</param>
/// <param name="facts">The facts on record.</param>
/// <param name="tables">The references of the standard.</param>
public sealed class ExportInventory(
    CompileInventory compile,
    IPlaceReader places,
    IFactReader facts,
    InventoryTables tables
)
{
    /// <summary>The inventory with its facts, checked to add up; or why there is none.</summary>
    public async Task<Result<InventoryExport>> RunAsync(
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

        var compiled = await compile.RunAsync(actor, request, cancellation);
        if (compiled.IsRefused)
        {
            return compiled.Refusal;
        }

        if (await places.FindPlaceAsync(request.Place, cancellation) is not { } place)
        {
            return InventoryRefusals.UnknownPlace(request.Place);
        }

        var query = new FactQuery(request.Place, Period.Year(request.Year));
        return new InventoryExport(
            place,
            compiled.Value,
            ReferenceLine.Of(compiled.Value, tables.Gpc),
            await facts.FindFactsAsync(query, cancellation)
        ).Verified();
    }
}
