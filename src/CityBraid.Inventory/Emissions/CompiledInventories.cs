using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Compiles inventories, and keeps those asked for lately.</summary>
/// <remarks>
/// An inventory is found again by all that it was made from: the place, the keys, the version of the factor
/// library and whatever else its <see cref="CompilationTask"/> holds are read anew each time and compared by
/// what they say; for the facts, which are many, stands the number of their newest change. So whoever
/// changes anything, in this process or another, is told the new inventory at once. That number is looked up
/// before the facts are read: a change in between makes an inventory that is not found again, never one that
/// is found wrongly.
/// Nobody's permission is kept: use cases ask for it before they come here.
/// </remarks>
/// <param name="facts">The facts; those kept here are never told of others.</param>
/// <param name="tables">The reference tables, which do not change while the program runs.</param>
public sealed class CompiledInventories(IFactReader facts, InventoryTables tables)
{
    /// <summary>The facts in all inventories kept, a kilobyte or two each.</summary>
    internal const int FactsMax = 40_000;

    /// <summary>What an inventory weighs without any fact.</summary>
    private const int FactsOfNothing = 50;

    private const int YearsMax = 10_000;

    private readonly LatelyUsed<(CompilationTask Task, long NewestChange), Compilation> inventories = new(
        FactsMax
    );

    private readonly LatelyUsed<(PlaceCode Place, long NewestChange), int[]> years = new(YearsMax);

    /// <summary>The inventory of a place and year.</summary>
    /// <param name="task">What is to be compiled; it names the version of the library.</param>
    /// <param name="library">The library of that version.</param>
    /// <param name="cancellation">Stops the reading.</param>
    internal async Task<Compilation> CompileAsync(
        CompilationTask task,
        LibraryInUse library,
        CancellationToken cancellation
    )
    {
        var place = task.Place.Code;
        var key = (task, await facts.FindNewestChangeAsync(place, cancellation));
        if (inventories.Find(key) is { } known)
        {
            return known;
        }

        var query = new FactQuery(place, Period.Year(task.Year));
        var found = await facts.FindFactsAsync(query, cancellation);
        var compiled = new Compiler(library.Tables, library.Methods).Compile(task, found);
        inventories.Keep(key, compiled, FactsOfNothing + found.Count);
        return compiled;
    }

    /// <summary>The years that facts with a reference are on record for.</summary>
    internal async Task<IReadOnlyList<int>> ListYearsAsync(PlaceCode place, CancellationToken cancellation)
    {
        var key = (place, await facts.FindNewestChangeAsync(place, cancellation));
        if (years.Find(key) is { } known)
        {
            return known;
        }

        var found = await facts.FindFactsAsync(new FactQuery(place), cancellation);
        var ofFacts = Years(found).Distinct().ToArray();
        years.Keep(key, ofFacts, 1 + ofFacts.Length);
        return ofFacts;
    }

    private IEnumerable<int> Years(IEnumerable<Fact> found) =>
        found
            .Where(fact => tables.Activities.Find(fact.Key.Variable) is not null)
            .SelectMany(fact => new[] { fact.Key.Period.From.Year, fact.Key.Period.To.Year });
}
