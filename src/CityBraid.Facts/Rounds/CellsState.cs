namespace CityBraid.Facts;

/// <summary>How far what a department is asked for about one month is answered.</summary>
public enum CellsState
{
    /// <summary>Every amount is there.</summary>
    Answered,

    /// <summary>Nothing is open, but some cells hold a reason instead of an amount.</summary>
    Declined,

    /// <summary>Some cells are open.</summary>
    Partly,

    /// <summary>Every cell is open.</summary>
    Missing,

    /// <summary>Nothing is asked for about the month.</summary>
    NotAsked,
}
