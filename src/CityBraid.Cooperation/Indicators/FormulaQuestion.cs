namespace CityBraid.Cooperation;

/// <summary>A formula with all that it is computed from.</summary>
/// <param name="Formula">The formula asked for.</param>
/// <param name="Values">The values it may name.</param>
public sealed record FormulaQuestion(IndicatorFormula Formula, IReadOnlyList<StatedValue> Values)
{
    /// <summary>Formulas of other indicators, which it may name.</summary>
    public IReadOnlyList<IndicatorFormula> Others { get; init; } = [];

    /// <summary>What is done where a value is missing.</summary>
    public MissingValues Missing { get; init; }

    /// <summary>What the result is multiplied by: 100 for per cent.</summary>
    public decimal Factor { get; init; } = 1;

    /// <summary>Whether the result is that of a year: × 365 ÷ days.</summary>
    public bool IsAnnualised { get; init; }

    /// <summary>The days of the period; null to take those of the values' own period.</summary>
    public int? Days { get; init; }
}
