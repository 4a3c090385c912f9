namespace CityBraid.Cooperation;

/// <summary>How many places a value speaks for, and whether it may be told as one of all of them.</summary>
/// <param name="Places">How many places went in.</param>
/// <param name="All">How many there are; null when nobody states it.</param>
/// <param name="Threshold">The least share, in per cent, from which it is; null when none is stated.</param>
/// <param name="IsOfWhole">Whether the value speaks for the whole of its period.</param>
public sealed record PlaceCoverage(int Places, decimal? All, decimal? Threshold, bool IsOfWhole = true)
{
    /// <summary>The share in per cent; null when nobody states how many there are.</summary>
    public decimal? Percent => All is > 0 ? Places * 100 / All : null;

    /// <summary>
    /// Whether the value is not told as one of all places: too few went in, it is not known how many of how
    /// many, more than there are, or only for a part of the period.
    /// </summary>
    public bool IsWithheld =>
        !IsOfWhole
        || Percent is not { } percent
        || Threshold is not { } least
        || percent < least
        || percent > AllPercent;

    private const decimal AllPercent = 100;
}
