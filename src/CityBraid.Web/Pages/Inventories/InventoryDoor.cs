using System.Globalization;

namespace CityBraid.Web;

/// <summary>Opens the inventory that an address names, or answers with the page that says why not.</summary>
internal sealed class InventoryDoor(
    PlaceDoor places,
    CompileInventory compile,
    InventoryTables tables,
    VariableLibrary variables
)
{
    private const string Root = "/inventories/";

    /// <summary>Compiles the inventory and shows it by a page.</summary>
    /// <param name="address">What the address asks for.</param>
    /// <param name="show">Makes the page of the inventory.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<IResult> OpenAsync(
        InventoryAddress address,
        Func<InventoryReading, IResult> show,
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

        var request = new CompileRequest(place.Value.Code, year, address.GwpSet, address.LevelCode);
        var compiled = await compile.RunAsync(address.Visit.Visitor.Actor, request, cancellation);
        return compiled.IsRefused
            ? Answers.Problem(address.Visit, compiled.Refusal)
            : show(new InventoryReading(address.Visit, place.Value, compiled.Value, tables, variables));
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
