using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>What a formula gave.</summary>
/// <param name="Value">The value; null when there is none.</param>
/// <param name="Reason">Why there is none; null when there is one.</param>
/// <param name="Trace">How it was computed, line by line.</param>
public sealed record FormulaAnswer(Quantity? Value, NoValue? Reason, IReadOnlyList<FormulaStep> Trace)
{
    /// <summary>What the reason is about: the missing name, or what would divide.</summary>
    public string? Cause { get; init; }

    /// <summary>The ratio's upper part; null when the formula is no ratio, or it has no value.</summary>
    public Quantity? Numerator { get; init; }

    /// <summary>The ratio's lower part; null when the formula is no ratio, or it has no value.</summary>
    public Quantity? Denominator { get; init; }

    /// <summary>
    /// What the ratio is multiplied by; ratios are added part by part and multiplied afterwards.
    /// </summary>
    public decimal Factor { get; init; } = 1;

    /// <summary>Whether the formula is one thing over another, with or without a value.</summary>
    public bool IsRatio { get; init; }
}
