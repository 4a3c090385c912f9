namespace CityBraid.Inventory;

/// <summary>Which inventory's uncertainty is wanted, and how.</summary>
/// <param name="Inventory">The inventory.</param>
public sealed record EstimateRequest(CompileRequest Inventory)
{
    /// <summary>The draws when nobody says how many.</summary>
    public const int DefaultDraws = 10_000;

    /// <summary>The most draws.</summary>
    public const int DrawsMax = 1_000_000;

    /// <summary>The widest range that may be taken, in per cent.</summary>
    public const decimal PercentMax = 1000m;

    /// <summary>How many totals Approach 2 draws; none leaves it out.</summary>
    public int Draws { get; init; } = DefaultDraws;

    /// <summary>What tells one experiment from another; the same seed gives the same draws.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>
    /// The range of an amount for which none is published, in per cent; null leaves it unknown.
    /// </summary>
    public decimal? ActivityPercent { get; init; }

    /// <summary>
    /// The range of a factor for which none is published, in per cent; null leaves it unknown.
    /// </summary>
    public decimal? FactorPercent { get; init; }
}
