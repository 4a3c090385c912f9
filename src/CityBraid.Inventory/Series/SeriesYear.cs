namespace CityBraid.Inventory;

/// <summary>One year of a series; what is not known is null, never zero.</summary>
/// <param name="Year">The year, Gregorian.</param>
/// <param name="Recorded">Tonnes of CO2e of today's record, with the factors that the year is locked
/// to.</param>
/// <param name="Recalculated">Tonnes of CO2e of today's record, with today's methods and factors.</param>
/// <param name="IsComplete">Whether every reference is answered.</param>
public sealed record SeriesYear(int Year, decimal? Recorded, decimal? Recalculated, bool IsComplete)
{
    /// <summary>Tonnes of CO2e as the latest closed version says, of the same level and set; null when there
    ///   is none.</summary>
    public decimal? Reported { get; init; }

    /// <summary>The number of that version.</summary>
    public int? Version { get; init; }

    /// <summary>By what share the recalculated total differs from the reported one; null without
    ///   either.</summary>
    public decimal? Drift =>
        Reported is { } reported and not 0m && Recalculated is { } now ? (now - reported) / reported : null;
}
