using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>One line of how a formula was computed.</summary>
/// <param name="Symbol">What it gives: a name with its period and place, <c>numerator</c>,
///   <c>value</c>.</param>
/// <param name="Value">The value; null where there is none.</param>
/// <param name="Equation">The equation that gave it; null for a value put in.</param>
/// <param name="Source">Who says so, for a value put in.</param>
public sealed record FormulaStep(string Symbol, Quantity? Value, string? Equation, string? Source = null);
