namespace CityBraid.Facts;

/// <summary>How finely an amount is asked for.</summary>
public enum AskedEvery
{
    /// <summary>Month by month.</summary>
    Month,

    /// <summary>One amount for the whole period.</summary>
    Period,
}
