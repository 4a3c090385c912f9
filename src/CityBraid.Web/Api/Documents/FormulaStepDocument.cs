using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>One line of how a formula was computed, as JSON.</summary>
/// <param name="Symbol">What it gives.</param>
/// <param name="Value">The value; null where there is none.</param>
/// <param name="Equation">The equation that gave it; null for a value put in.</param>
/// <param name="Source">Where a value put in is from.</param>
public sealed record FormulaStepDocument(string Symbol, decimal? Value, string? Equation, string? Source)
{
    internal static FormulaStepDocument Of(FormulaStep step) =>
        new(step.Symbol, step.Value?.Amount, step.Equation, step.Source);
}
