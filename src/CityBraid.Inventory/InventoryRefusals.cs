using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>The refusals that several use cases share.</summary>
internal static class InventoryRefusals
{
    public static Refusal UnknownPlace(PlaceCode place) =>
        Refusal.NotFound("inventory.unknown-place", ("place", place.Value));

    public static Refusal UnknownCalculation(CalculationKey key) =>
        Refusal.NotFound(
            "inventory.unknown-calculation",
            ("number", key.Number.ToString(CultureInfo.InvariantCulture)),
            ("place", key.Place.Value),
            ("year", key.Year.ToString(CultureInfo.InvariantCulture))
        );

    public static Refusal UnknownGwpSet(string name, InventoryTables tables) =>
        Refusal.Invalid(
            "inventory.unknown-gwp-set",
            ("set", name),
            ("known", string.Join(", ", tables.GwpSets.Select(set => set.Name)))
        );

    public static Refusal UnknownLevel(string name) =>
        Refusal.Invalid(
            "inventory.unknown-level",
            ("level", name),
            ("known", string.Join(", ", Level.All.Select(level => level.Code)))
        );

    public static Refusal UnknownMethod(string name, MethodLibrary methods) =>
        Refusal.NotFound(
            "inventory.unknown-method",
            ("method", name),
            ("known", string.Join(", ", methods.All.Select(method => method.Description.Name)))
        );

    public static Refusal YearOutOfRange(int year) =>
        Refusal.Invalid(
            "inventory.year-out-of-range",
            ("year", year.ToString(CultureInfo.InvariantCulture)),
            ("from", CalendarYear.Earliest.ToString(CultureInfo.InvariantCulture)),
            ("to", CalendarYear.Latest.ToString(CultureInfo.InvariantCulture))
        );
}
