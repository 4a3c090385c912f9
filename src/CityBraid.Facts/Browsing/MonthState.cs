namespace CityBraid.Facts;

/// <summary>What is on record about a variable in one month.</summary>
public enum MonthState
{
    /// <summary>Nothing.</summary>
    Missing,

    /// <summary>Some days of it.</summary>
    Partial,

    /// <summary>It lies within a longer period, such as a year, that is on record.</summary>
    Within,

    /// <summary>A value of its own, or of days that make up all of it.</summary>
    Stated,
}
