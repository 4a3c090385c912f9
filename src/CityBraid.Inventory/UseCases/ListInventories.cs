using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>
/// Compiles a place's inventory of every year that was started or that facts are on record for.
/// </summary>
public sealed class ListInventories(
    IFactReader facts,
    IInventoryStore started,
    InventoryTables tables,
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

        var known = await facts.FindFactsAsync(new FactQuery(place), cancellation);
        var levels = (await started.ListStartedAsync(place, cancellation)).ToDictionary(
            one => one.Year,
            one => one.Level
        );
        var inventories = new List<Compilation>();
        foreach (var year in Years(known).Union(levels.Keys).OrderDescending())
        {
            var level = levels.GetValueOrDefault(year, Level.Basic);
            var request = new CompileRequest(place, year, Level: level.Code);
            var inventory = await compile.RunAsync(actor, request, cancellation);
            if (inventory.IsRefused)
            {
                return inventory.Refusal;
            }

            inventories.Add(inventory.Value);
        }

        return inventories.ToArray();
    }

    private IEnumerable<int> Years(IEnumerable<Fact> known) =>
        known
            .Where(fact => tables.Activities.Find(fact.Key.Variable) is not null)
            .SelectMany(fact => new[] { fact.Key.Period.From.Year, fact.Key.Period.To.Year });
}
