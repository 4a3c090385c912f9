namespace CityBraid.Web;

/// <summary>The factors of an inventory beside those of the library now, as JSON.</summary>
/// <param name="Factors">The version in use.</param>
/// <param name="TotalTco2e">The total with the version in use; null when nothing is known.</param>
/// <param name="CurrentTotalTco2e">The total with the library as it is now.</param>
/// <param name="Changes">The tables that differ; empty when nothing does.</param>
public sealed record FactorComparisonDocument(
    FactorUseDocument Factors,
    decimal? TotalTco2e,
    decimal? CurrentTotalTco2e,
    IReadOnlyList<TableChangeDocument> Changes
)
{
    /// <summary>The comparison.</summary>
    public static FactorComparisonDocument Of(FactorComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return new(
            FactorUseDocument.Of(comparison.Use),
            comparison.Kept?.Tonnes,
            comparison.Current?.Tonnes,
            [
                .. comparison.Changes.Select(change => new TableChangeDocument(
                    change.Table,
                    change.Removed,
                    change.Added
                )),
            ]
        );
    }
}
