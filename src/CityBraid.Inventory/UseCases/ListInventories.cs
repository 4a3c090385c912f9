using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>
/// Compiles a place's inventory of every year that was started, that facts are on record for or that a
/// calculation is kept in.
/// </summary>
public sealed class ListInventories(
    CompiledInventories inventories,
    IInventoryStore started,
    ICalculationStore calculations,
    CompileInventory compile
)
{
    /// <summary>
    /// The inventories at the level they were started at, else at BASIC; the latest year first.
    /// </summary>
    public async Task<Result<IReadOnlyList<Compilation>>> RunAsync(
        Actor actor,
        PlaceCode place,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(place);
        if (actor.FindRefusal(Permission.ReadInventory, place) is { } refusal)
        {
            return refusal;
        }

        var ofFacts = await inventories.ListYearsAsync(place, cancellation);
        var calculated = await calculations.ListCalculatedYearsAsync(place, cancellation);
        var levels = (await started.ListStartedAsync(place, cancellation)).ToDictionary(
            one => one.Year,
            one => one.Level
        );
        var compiled = new List<Compilation>();
        foreach (var year in ofFacts.Union(calculated).Union(levels.Keys).OrderDescending())
        {
            var level = levels.GetValueOrDefault(year, Level.Basic);
            var request = new CompileRequest(place, year, Level: level.Code);
            var inventory = await compile.RunAsync(actor, request, cancellation);
            if (inventory.IsRefused)
            {
                return inventory.Refusal;
            }

            compiled.Add(inventory.Value);
        }

        return compiled.ToArray();
    }
}
