namespace CityBraid.Web;

/// <summary>What better data of one fact would do for the total, as JSON.</summary>
public sealed record MeasureNextDocument(string Variable, string Period, string Gpc, string Quality)
{
    /// <summary>Tonnes of CO2e of the total per unit of the fact; null when its amount is zero.</summary>
    public required decimal? Tco2ePerUnit { get; init; }

    /// <summary>The unit of the fact.</summary>
    public required string Unit { get; init; }

    /// <summary>Half of its own part of the interval; null when its range is not known.</summary>
    public required decimal? HalfWidthTco2e { get; init; }

    /// <summary>
    /// By how much half of the total's interval would shrink if it were measured; null when that is not
    /// known.
    /// </summary>
    public required decimal? RemovedTco2e { get; init; }

    /// <summary>One fact.</summary>
    public static MeasureNextDocument Of(MeasureNext next) =>
        new(
            next.Fact.Key.Variable,
            next.Fact.Key.Period.ToString(),
            next.Row.Reference.Code,
            JsonNames.Of(next.Fact.Quality)
        )
        {
            Tco2ePerUnit = next.TonnesPerUnit,
            Unit = next.Fact.Quantity.Unit.Symbol,
            HalfWidthTco2e = next.HalfWidth,
            RemovedTco2e = next.Removed,
        };
}
