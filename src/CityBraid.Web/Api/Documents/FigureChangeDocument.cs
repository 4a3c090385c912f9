namespace CityBraid.Web;

/// <summary>A figure that is another one now than a report holds, as JSON.</summary>
/// <param name="Key">What it is, the same in every report.</param>
/// <param name="Basis">What it is of.</param>
/// <param name="Name">What it is, in the report's language.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Before">The number that the report holds; null when it came later.</param>
/// <param name="Now">The number today; null when it is not known any more.</param>
public sealed record FigureChangeDocument(
    string Key,
    string Basis,
    string Name,
    string Unit,
    decimal? Before,
    decimal? Now
)
{
    /// <summary>The change.</summary>
    public static FigureChangeDocument Of(FigureChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var figure = change.Figure;
        return new(
            figure.Key,
            figure.Basis,
            figure.Name,
            figure.Unit,
            change.Before?.Value,
            change.Now?.Value
        );
    }
}
