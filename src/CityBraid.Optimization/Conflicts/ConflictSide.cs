namespace CityBraid.Optimization;

/// <summary>Which limit of a row or column takes part in a conflict.</summary>
public enum ConflictSide
{
    /// <summary>The lower limit.</summary>
    Lower,

    /// <summary>The upper limit.</summary>
    Upper,
}
