namespace CityBraid.Tables;

/// <summary>How a cell of a workbook looks; what it holds is the same in every look.</summary>
public enum CellLook
{
    /// <summary>As the spreadsheet shows things by itself.</summary>
    Plain,

    /// <summary>The name of a sheet.</summary>
    Title,

    /// <summary>What the cell to the right is.</summary>
    Label,

    /// <summary>What the column below is.</summary>
    Heading,

    /// <summary>A text in as many lines as it needs.</summary>
    Wrapped,

    /// <summary>A whole number in groups of three digits.</summary>
    Whole,

    /// <summary>A number in groups of three digits with two decimals shown; it holds them all.</summary>
    Decimals,

    /// <summary>A sum, as <see cref="Decimals"/>.</summary>
    Sum,

    /// <summary>A text in the row of a sum.</summary>
    SumText,

    /// <summary>As <see cref="Plain"/>, beside its label.</summary>
    PlainLeft,

    /// <summary>As <see cref="Whole"/>, beside its label.</summary>
    WholeLeft,

    /// <summary>As <see cref="Decimals"/>, beside its label.</summary>
    DecimalsLeft,

    /// <summary>What the column of numbers below is.</summary>
    AmountHeading,
}
