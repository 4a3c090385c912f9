using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Sums of compiled inventories.</summary>
internal static class InventorySums
{
    /// <summary>Whether anybody says anything in an inventory: a year of nothing is missing.</summary>
    public static bool HasSomething(Compilation inventory)
    {
        ArgumentNullException.ThrowIfNull(inventory);
        return inventory.Rows.Any(IsCounted) || inventory.ByLevel.Any(one => one.Co2e is not null);
    }

    /// <summary>The masses of a city's inventory: of every level, whatever level it was asked at.</summary>
    public static InventoryMasses MassesOf(RollUpPlace city, Compilation inventory)
    {
        ArgumentNullException.ThrowIfNull(inventory);
        return new InventoryMasses(
            city,
            inventory.Year,
            inventory.IsComplete,
            [
                .. inventory
                    .Rows.Where(IsCounted)
                    .Select(row => new RowMasses(row.Reference.Code, row.Gases, row.Reported?.Tonnes)),
            ]
        );
    }

    /// <summary>The sums of inventories.</summary>
    /// <exception cref="OverflowException">A sum is too large.</exception>
    public static RollUpSums Of(IReadOnlyList<InventoryMasses> inventories, InventoryTables tables)
    {
        ArgumentNullException.ThrowIfNull(inventories);
        ArgumentNullException.ThrowIfNull(tables);
        var rows = inventories.SelectMany(one => one.Rows);
        Gas[] gases = [.. rows.SelectMany(row => row.Gases).Select(mass => mass.Gas).Distinct()];
        var sums = new RollUpSums(new ReferenceClasses(tables.Gpc), gases);
        var numbers = sums.Classes.References.Index().ToDictionary(one => one.Item.Code, one => one.Index);
        var slots = gases.Index().ToDictionary(one => one.Item, one => one.Index + 1);
        foreach (var one in inventories)
        {
            var cityYear = sums.CityYearOf(one.City, one.Year);
            cityYear.IsComplete = one.IsComplete;
            foreach (var row in one.Rows)
            {
                Add(sums, cityYear, row, numbers[row.Reference], slots);
            }
        }

        return sums;
    }

    /// <summary>That cities' data are invented for demonstration.</summary>
    public static Finding Synthetic(int cities) =>
        new(
            Severity.Warning,
            "inventory.rollup-synthetic",
            where: null,
            ("count", cities.ToString(CultureInfo.InvariantCulture))
        );

    private static bool IsCounted(CompiledRow row) =>
        row.Status is RowStatus.Counted or RowStatus.OutsideLevel;

    private static void Add(
        RollUpSums sums,
        CityYear cityYear,
        RowMasses row,
        int reference,
        Dictionary<Gas, int> slots
    )
    {
        var area = sums.AreaOf(cityYear.Place, cityYear.Year);
        var kind = sums.Classes.Of(reference);
        cityYear.References |= 1UL << reference;
        cityYear.Masses.Touch(kind);
        area.Touch(reference);
        foreach (var gas in row.Gases)
        {
            var mass = ExactMass.Of(gas.Kilograms);
            cityYear.Masses.Add(kind, slots[gas.Gas], mass);
            area.Add(reference, slots[gas.Gas], mass);
        }

        if (row.Reported is { } reported)
        {
            var tonnes = ExactMass.Of(reported);
            cityYear.Masses.Add(kind, RollUpSums.ReportedSlot, tonnes);
            area.Add(reference, RollUpSums.ReportedSlot, tonnes);
        }

        sums.Activities++;
    }
}
