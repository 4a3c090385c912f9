namespace CityBraid.Cooperation;

/// <summary>What a measure was expected to avoid in a year, and what was measured.</summary>
/// <param name="Year">The year.</param>
/// <param name="Expected">Kilotonnes of CO2 equivalent; null when none are known.</param>
/// <param name="Measured">Kilotonnes of CO2 equivalent; null when none are known.</param>
public sealed record MeasureEffect(int Year, decimal? Expected, decimal? Measured)
{
    private const decimal PerCent = 100;

    /// <summary>What was measured beyond what was expected; null when either is not known.</summary>
    public decimal? Difference => Measured - Expected;

    /// <summary>What was measured as per cent of what was expected; null when that is nought.</summary>
    public decimal? Share =>
        Measured is { } measured && Expected is { } expected && expected != 0
            ? ExactArithmetic.Ratio(measured, expected, PerCent)
            : null;

    /// <summary>Why numbers of the year are not told.</summary>
    public IReadOnlyList<NdcGap> Gaps { get; init; } = [];

    /// <summary>The indicator that measured it; null when the number was entered.</summary>
    public string? Indicator { get; init; }
}
