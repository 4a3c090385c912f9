using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Adds up the inventories on record of the cities of a country that the actor may read.</summary>
/// <remarks>
/// Only cities are added: a province's own inventory holds its cities already, and a ward's is part of its
/// city's.
/// </remarks>
public sealed class RollUpInventories(
    IPlaceReader places,
    ListInventories inventories,
    CompileInventory compile,
    InventoryTables tables
)
{
    /// <summary>The roll-up, or a refusal.</summary>
    public async Task<Result<RollUp>> RunAsync(
        Actor actor,
        RollUpRequest request,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(request);
        var register = await places.ListPlacesAsync(cancellation);
        var readable = register.Where(one => actor.May(Permission.ReadInventory, one.Code));
        if (tables.FindGwpSet(request.GwpSet) is not { } set)
        {
            return InventoryRefusals.UnknownGwpSet(request.GwpSet, tables);
        }

        if (request.Year is < CalendarYear.Earliest or > CalendarYear.Latest)
        {
            return InventoryRefusals.YearOutOfRange(request.Year.Value);
        }

        var provinces = new ProvinceMap(register);
        var cities = readable
            .Where(one => one.Kind == PlaceKind.City)
            .Select(one => (Place: one, City: provinces.Of(one)))
            .Where(one => IsAskedFor(one.City, request))
            .ToArray();
        var compiled = new List<InventoryMasses>();
        foreach (var (place, city) in cities)
        {
            var found = await CompileAsync(actor, place.Code, request, cancellation);
            compiled.AddRange(found.Select(one => InventorySums.MassesOf(city, one)));
        }

        return Made(compiled, request, set, [.. cities]);
    }

    private async Task<IEnumerable<Compilation>> CompileAsync(
        Actor actor,
        PlaceCode place,
        RollUpRequest request,
        CancellationToken cancellation
    )
    {
        var found = new List<Compilation>();
        foreach (var year in await YearsAsync(actor, place, request, cancellation))
        {
            var wanted = new CompileRequest(place, year, request.GwpSet);
            var one = await compile.RunAsync(actor, wanted, cancellation);
            if (!one.IsRefused && InventorySums.HasSomething(one.Value))
            {
                found.Add(one.Value);
            }
        }

        return found;
    }

    private async Task<IEnumerable<int>> YearsAsync(
        Actor actor,
        PlaceCode place,
        RollUpRequest request,
        CancellationToken cancellation
    )
    {
        if (request.Year is { } only)
        {
            return [only];
        }

        var all = await inventories.RunAsync(actor, place, cancellation);
        return all.IsRefused ? [] : all.Value.Select(one => one.Year);
    }

    private Result<RollUp> Made(
        List<InventoryMasses> compiled,
        RollUpRequest request,
        GwpSet set,
        (Place Place, RollUpPlace City)[] cities
    )
    {
        try
        {
            var sums = InventorySums.Of(compiled, tables);
            var made = RollUpMaking.Of(sums, request, set, [.. cities.Select(one => one.City)]);
            var invented = cities.Count(one => one.Place.IsSynthetic);
            return made.IsRefused || invented == 0
                ? made
                : made.Value with
                {
                    Findings = [.. made.Value.Findings, InventorySums.Synthetic(invented)],
                };
        }
        catch (OverflowException)
        {
            return RollUpMaking.TooLarge();
        }
    }

    private static bool IsAskedFor(RollUpPlace city, RollUpRequest request) =>
        (request.Country is null || string.Equals(request.Country, city.Country, StringComparison.Ordinal))
        && (
            request.Province is null
            || string.Equals(request.Province, city.Province, StringComparison.Ordinal)
        );
}
