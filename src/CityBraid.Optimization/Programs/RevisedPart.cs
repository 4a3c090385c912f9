namespace CityBraid.Optimization;

/// <summary>What a revision changes in a program; which coefficients there are stays.</summary>
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

    /// <summary>A coefficient, by its place among the matrix's entries.</summary>
    Coefficient,
}
