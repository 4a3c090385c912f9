namespace CityBraid.Web;

/// <summary>The inventory of a year before and after an import, as JSON.</summary>
public sealed record YearTotalsDocument(
    int Year,
    InventorySummaryDocument Before,
    InventorySummaryDocument After
)
{
    /// <summary>The totals.</summary>
    public static YearTotalsDocument Of(YearTotals totals) =>
        new(
            totals.Year,
            InventorySummaryDocument.Of(totals.Before),
            InventorySummaryDocument.Of(totals.After)
        );
}
