using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>A number of a version worked out once more.</summary>
/// <param name="Step">What was worked out.</param>
/// <param name="Stated">What the version says.</param>
/// <param name="Recomputed">What came out; null when it could not be worked out.</param>
/// <param name="Unit">The unit of both.</param>
public sealed record Reperformance(ReperformedStep Step, decimal Stated, decimal? Recomputed, string Unit)
{
    /// <summary>
    /// How far two results may be apart: sums in another order differ in the last of 28 digits.
    /// </summary>
    private const decimal Nearness = 1e-18m;

    /// <summary>Whether it came out as stated.</summary>
    public bool Agrees =>
        Recomputed is { } found && Math.Abs(found - Stated) <= Nearness * Math.Max(1m, Math.Abs(Stated));

    /// <summary>Works a row out once more: its facts are added, its gases weighed, and all of it is
    /// computed anew
    ///   from the record.</summary>
    /// <param name="row">The row as the version says it.</param>
    /// <param name="today">What the record gives today.</param>
    /// <param name="set">The version's GWP set.</param>
    /// <param name="units">Reads units.</param>
    internal static IReadOnlyList<Reperformance> Of(
        FrozenRow row,
        FrozenInventory today,
        GwpSet set,
        UnitLibrary units
    )
    {
        var steps = new List<Reperformance>();
        if (row is { Amount: { } amount, Unit: { } unit, Facts.Count: > 0 })
        {
            steps.Add(new(ReperformedStep.Facts, amount, SumOf(row, units.Load(unit), units), unit));
        }

        if (row.Tonnes is { } tonnes)
        {
            steps.Add(new(ReperformedStep.Gases, tonnes, Weigh(row, set), "tCO2e"));
            steps.Add(new(ReperformedStep.Record, tonnes, today.Find(row.Name)?.Tonnes, "tCO2e"));
        }

        return steps;
    }

    private static decimal? SumOf(FrozenRow row, Unit unit, UnitLibrary units)
    {
        var sum = 0m;
        foreach (var fact in row.Facts)
        {
            var stated = new Quantity(fact.Amount, units.Load(fact.Unit));
            if (!stated.IsIn(unit.Dimension))
            {
                return null;
            }

            sum += stated.In(unit).Amount * fact.Days.Inside / fact.Days.All;
        }

        return sum;
    }

    private static decimal? Weigh(FrozenRow row, GwpSet set)
    {
        var tonnes = row.Reported ?? 0m;
        foreach (var mass in row.Gases)
        {
            var gas = new Gas(mass.Gas);
            if (gas.IsMemoItem)
            {
                continue;
            }

            if (set.FindPotential(gas) is not { } potential)
            {
                return null;
            }

            tonnes += mass.Kilograms * potential / 1000m;
        }

        return tonnes;
    }
}
