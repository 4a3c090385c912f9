namespace CityBraid.Web;

/// <summary>An inventory without its rows, as JSON.</summary>
public sealed record InventorySummaryDocument(string Place, int Year, string Gwp, string Level)
{
    /// <summary>The total; null when nothing is known.</summary>
    public required decimal? TotalTco2e { get; init; }

    /// <summary>The total per person; null without a total or a population.</summary>
    public required decimal? PerCapitaTco2e { get; init; }

    /// <summary>Whether every reference that the level requires is answered.</summary>
    public required bool Complete { get; init; }

    /// <summary>How much of it is answered.</summary>
    public required CompletenessDocument Completeness { get; init; }

    /// <summary>The inventory.</summary>
    public static InventorySummaryDocument Of(Compilation compilation)
    {
        ArgumentNullException.ThrowIfNull(compilation);
        return new(compilation.Place.Value, compilation.Year, compilation.GwpSet.Name, compilation.Level.Code)
        {
            TotalTco2e = compilation.Total?.Tonnes,
            PerCapitaTco2e = compilation.PerCapita,
            Complete = compilation.IsComplete,
            Completeness = CompletenessDocument.Of(compilation.Completeness),
        };
    }
}
