using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>The derivatives of every total to every fact, in one pass over the rows.</summary>
/// <remarks>
/// A method's answer is proportional to the amount of its facts, all else being the same, and a fact is
/// part of
/// one row. So the derivative is the row's tonnes by its amount, times what one unit of the fact adds to that
/// amount; and a total's is that, or zero where the row is not in it.
/// </remarks>
internal static class Sensitivities
{
    /// <summary>One for each fact of the inventory, in the order of its rows.</summary>
    public static IReadOnlyList<FactSensitivity> Of(Compilation inventory)
    {
        ArgumentNullException.ThrowIfNull(inventory);
        var year = Period.Year(inventory.Year);
        return
        [
            .. from row in inventory.Rows
            from fact in row.Facts
            select new FactSensitivity(fact, row, PerUnit(row, FactShare.Within(fact, year))),
        ];
    }

    private static decimal? PerUnit(CompiledRow row, FactShare part)
    {
        if (row.Co2e is not { } co2e || row.Activity is not { Amount: not 0m } activity)
        {
            return null;
        }

        var one = part.Fact.Quantity with { Amount = 1m };
        var added = Proration.Of(one, part.Days, part.Fact.Key.Period.Days).In(activity.Unit);
        return co2e.Tonnes / activity.Amount * added.Amount;
    }
}
