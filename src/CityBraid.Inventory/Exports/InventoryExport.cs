using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>All that a file about an inventory is written from.</summary>
/// <param name="Place">The place.</param>
/// <param name="Inventory">The inventory.</param>
/// <param name="Lines">The references of its level.</param>
/// <param name="Facts">The facts that share a day with its year, in order of variable and period.</param>
public sealed record InventoryExport(
    Place Place,
    Compilation Inventory,
    IReadOnlyList<ReferenceLine> Lines,
    IReadOnlyList<Fact> Facts
)
{
    // Decimals keep 28 digits, so sums in another order may differ in the last of them.
    private const decimal Noise = 0.00000000000000000001m;

    /// <summary>The references that hold neither a number nor a key.</summary>
    public IEnumerable<ReferenceLine> Gaps => Lines.Where(line => line.IsGap);

    /// <summary>The tonnes of CO2e of all lines by family of gases; they add up to the total.</summary>
    public IReadOnlyDictionary<GasFamily, decimal> ByFamily =>
        Lines
            .SelectMany(line => line.ByFamily)
            .GroupBy(family => family.Key)
            .ToDictionary(family => family.Key, family => family.Sum(part => part.Value));

    /// <summary>Tonnes of carbon dioxide from biomass; null when no row states its gases.</summary>
    public decimal? BiogenicCo2 =>
        Lines.Any(line => line.BiogenicCo2 is not null) ? Inventory.BiogenicCo2 : null;

    /// <summary>Makes sure that what is written adds up to the total, however it is added.</summary>
    /// <exception cref="InvalidOperationException">It does not: a bug, and no file is written.</exception>
    public InventoryExport Verified()
    {
        var total = Inventory.Total?.Tonnes ?? 0m;
        var sums = new[]
        {
            Lines.Sum(line => line.Sum.Co2e?.Tonnes ?? 0m),
            Lines.Sum(line => line.ByFamily.Values.Sum()),
            Inventory.CountedRows.Sum(row => row.Co2e?.Tonnes ?? 0m),
            Inventory.BySector.Sum(sector => sector.Co2e?.Tonnes ?? 0m),
            Inventory.ByScope.Sum(scope => scope.Co2e?.Tonnes ?? 0m),
        };
        return Array.TrueForAll(sums, sum => Math.Abs(sum - total) <= Noise * Math.Max(1m, Math.Abs(total)))
            ? this
            : throw new InvalidOperationException($"The parts of {Place.Code} do not add up to its total.");
    }
}
