using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Turns the facts of a place and year into its greenhouse-gas inventory.</summary>
/// <param name="places">The register of places.</param>
/// <param name="notations">The notation keys.</param>
/// <param name="calculations">The calculations kept.</param>
/// <param name="tables">The reference tables of the program.</param>
/// <param name="methods">The methods with the defaults of those tables.</param>
/// <param name="inventories">Compiles, and keeps what was asked for lately.</param>
/// <param name="locked">The kept factor libraries; null where no inventory is locked.</param>
public sealed class CompileInventory(
    IPlaceReader places,
    INotationStore notations,
    ICalculationStore calculations,
    InventoryTables tables,
    MethodLibrary methods,
    CompiledInventories inventories,
    LockedFactors? locked = null
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

        var library = await LibraryAsync(request, cancellation);
        var task = new CompilationTask
        {
            Place = place,
            Year = request.Year,
            GwpSet = set,
            Level = level,
            Factors = library.Use,
            Notations = new(await notations.ListNotationsAsync(request.Place, request.Year, cancellation)),
            Calculations = new(await CalculationsAsync(request, cancellation)),
        };
        return await inventories.CompileAsync(task, library, cancellation);
    }

    private async Task<KeptCalculation[]> CalculationsAsync(
        CompileRequest request,
        CancellationToken cancellation
    )
    {
        var kept = await calculations.ListCalculationsAsync(request.Place, request.Year, cancellation);
        return [.. kept.Where(one => !one.IsWithdrawn)];
    }

    /// <summary>The factor library that the inventory is locked to, else the program's.</summary>
    private async Task<LibraryInUse> LibraryAsync(CompileRequest request, CancellationToken cancellation)
    {
        if (locked is not null && !request.FollowsLibrary)
        {
            return await locked.FindAsync(request.Place, request.Year, cancellation);
        }

        var digest = tables.Version.Digest;
        return new LibraryInUse(tables, methods, new FactorUse(digest, digest, Lock: null));
    }
}
