namespace CityBraid.Inventory;

/// <summary>Whether a row of a compilation is in its total, and if not, why not.</summary>
public enum RowStatus
{
    /// <summary>The row is in the total.</summary>
    Counted,

    /// <summary>The level's total does not hold the row's reference.</summary>
    OutsideLevel,

    /// <summary>A notation key stands for the reference, which excludes a value.</summary>
    ExcludedByNotation,

    /// <summary>There is no answer: a finding says what is missing.</summary>
    NotComputed,
}
