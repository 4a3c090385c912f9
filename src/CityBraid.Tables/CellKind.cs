namespace CityBraid.Tables;

/// <summary>What a cell holds.</summary>
public enum CellKind
{
    /// <summary>Nothing.</summary>
    Blank,

    /// <summary>A number of a workbook; a date is one too, counted in days.</summary>
    Number,

    /// <summary>Text. Every cell of a CSV file is text.</summary>
    Text,

    /// <summary><c>TRUE</c> or <c>FALSE</c>.</summary>
    Boolean,

    /// <summary>A formula's error, such as <c>#N/A</c>.</summary>
    Error,

    /// <summary>A formula that nobody has computed yet, so that there is no value to read.</summary>
    FormulaWithoutValue,
}
