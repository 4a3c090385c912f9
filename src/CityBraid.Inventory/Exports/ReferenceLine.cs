using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>One reference of an inventory as a report lists it: a sum, a notation key, or a gap.</summary>
/// <param name="Reference">The reference.</param>
/// <param name="Notation">The key stated for it; null when none is.</param>
/// <param name="Sum">Its sum with the rows that are added.</param>
/// <param name="ByFamily">Its tonnes of CO2e by family of gases, which add up to the sum.</param>
/// <param name="Quality">How well its amounts are known: as the least known; null without rows.</param>
public sealed record ReferenceLine(
    GpcReference Reference,
    StatedNotation? Notation,
    PartialSum Sum,
    IReadOnlyDictionary<GasFamily, decimal> ByFamily,
    Quality? Quality
)
{
    /// <summary>
    /// Tonnes of carbon dioxide from biomass, beside the sum, never in it; null when no row states its gases.
    /// </summary>
    public decimal? BiogenicCo2 =>
        Sum.Rows.Any(row => row.Gases.Count > 0) ? Sum.Rows.Sum(row => row.BiogenicCo2) / 1000m : null;

    /// <summary>Whether neither a number nor a key with the reason it needs answers the reference.</summary>
    public bool IsGap => Sum.Co2e is null && Notation is not { IsReasoned: true };

    /// <summary>A line for each reference that the inventory's level requires, as the standard orders
    ///   them.</summary>
    public static IReadOnlyList<ReferenceLine> Of(Compilation compilation, GpcTree gpc)
    {
        ArgumentNullException.ThrowIfNull(compilation);
        ArgumentNullException.ThrowIfNull(gpc);
        var flows = compilation.Flows().ToLookup(flow => flow.Row.Reference.Code, StringComparer.Ordinal);
        return [.. gpc.Required(compilation.Level).Select(One)];

        ReferenceLine One(GpcReference reference)
        {
            var sum = compilation.OfReference(reference.Code);
            return new ReferenceLine(
                reference,
                compilation.Notations.FirstOrDefault(stated => stated.Reference == reference.Code),
                sum,
                flows[reference.Code]
                    .GroupBy(flow => GasFamilies.Of(flow.Gas))
                    .ToDictionary(family => family.Key, family => family.Sum(flow => flow.Co2e.Tonnes)),
                sum.Rows.Count == 0 ? null : DerivedQuality.OfSum(sum.Rows.Select(row => row.Quality))
            );
        }
    }
}
