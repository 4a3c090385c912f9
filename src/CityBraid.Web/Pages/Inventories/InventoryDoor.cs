using System.Globalization;

namespace CityBraid.Web;

/// <summary>Opens the inventory that an address names, or answers with the page that says why not.</summary>
internal sealed class InventoryDoor(
    PlaceDoor places,
    CompileInventory compile,
    ListStartedInventories inventories,
    InventoryTables tables,
    VariableLibrary variables
)
{
    private const string Root = "/inventories/";

    /// <summary>Compiles the inventory and shows it by a page.</summary>
    public Task<IResult> OpenAsync(
        InventoryAddress address,
        Func<InventoryReading, IResult> show,
        CancellationToken cancellation
    ) => OpenAsync(address, reading => Task.FromResult(show(reading)), cancellation);

    /// <summary>Compiles the inventory and answers by it.</summary>
    /// <param name="address">What the address asks for.</param>
    /// <param name="answer">Makes the answer from the inventory.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<IResult> OpenAsync(
        InventoryAddress address,
        Func<InventoryReading, Task<IResult>> answer,
        CancellationToken cancellation
    )
    {
        if (!int.TryParse(address.Year, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            return Results.NotFound();
        }

        if (year >= CalendarYear.BuddhistFrom && year <= CalendarYear.Latest + CalendarYear.BuddhistOffset)
        {
            return ToGregorian(address.Visit, year);
        }

        var place = await places.FindAsync(address.Visit.Visitor.Actor, address.Place, cancellation);
        if (place.IsRefused)
        {
            return Answers.Problem(address.Visit, place.Refusal);
        }

        var reading = await ReadAsync(address, place.Value, year, cancellation);
        return reading.IsRefused
            ? Answers.Problem(address.Visit, reading.Refusal)
            : await answer(reading.Value);
    }

    /// <summary>The inventory at the level that is asked for, else at the one it was started at.</summary>
    private async Task<Result<InventoryReading>> ReadAsync(
        InventoryAddress address,
        Place place,
        int year,
        CancellationToken cancellation
    )
    {
        var actor = address.Visit.Visitor.Actor;
        var started = await inventories.RunAsync(actor, place.Code, cancellation);
        if (started.IsRefused)
        {
            return started.Refusal;
        }

        var own = started.Value.FirstOrDefault(one => one.Year == year);
        var level = address.LevelCode ?? (own?.Level ?? Level.Basic).Code;
        var request = new CompileRequest(place.Code, year, address.GwpSet, level);
        var compiled = await compile.RunAsync(actor, request, cancellation);
        return compiled.IsRefused
            ? compiled.Refusal
            : new InventoryReading(address.Visit, place, compiled.Value, tables, variables) { Started = own };
    }

    /// <summary>Addresses count in one era; a year in the other is kindly led there.</summary>
    private static IResult ToGregorian(Visit visit, int year)
    {
        var gregorian = year - CalendarYear.BuddhistOffset;
        var path = visit.Path.Value!.Replace(
            string.Create(CultureInfo.InvariantCulture, $"{Root}{year}"),
            string.Create(CultureInfo.InvariantCulture, $"{Root}{gregorian}"),
            StringComparison.Ordinal
        );
        return Results.LocalRedirect(
            visit.Link(new PathString(path).ToUriComponent()) + visit.Query.ToUriComponent(),
            permanent: true
        );
    }
}
