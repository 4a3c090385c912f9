using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Compiles a place's inventory of every year that facts are on record for.</summary>
public sealed class ListInventories(IFactReader facts, InventoryTables tables, CompileInventory compile)
{
    /// <summary>The inventories, the latest year first, or why there are none to see.</summary>
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
        var inventories = new List<Compilation>();
        foreach (var year in Years(known))
        {
            var inventory = await compile.RunAsync(actor, new CompileRequest(place, year), cancellation);
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
            .SelectMany(fact => new[] { fact.Key.Period.From.Year, fact.Key.Period.To.Year })
            .Distinct()
            .OrderDescending();
}
