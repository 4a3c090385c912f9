namespace CityBraid.Optimization;

/// <summary>What a revision changes in a program; the matrix itself stays.</summary>
public enum RevisedPart
{
    /// <summary>The cost of a column.</summary>
    Cost,

    /// <summary>The lower limit of a column.</summary>
    ColumnLower,

    /// <summary>The upper limit of a column.</summary>
    ColumnUpper,

    /// <summary>The lower limit of a row.</summary>
    RowLower,

    /// <summary>The upper limit of a row.</summary>
    RowUpper,
}
