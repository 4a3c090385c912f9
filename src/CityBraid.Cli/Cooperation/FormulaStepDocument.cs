using CityBraid.Cooperation;

namespace CityBraid.Cli;

/// <summary>One line of how a formula was computed, as JSON; without a value where there is none.</summary>
internal sealed record FormulaStepDocument(
    string Symbol,
    decimal? Value,
    string? Unit,
    string? Equation,
    string? Source
)
{
    /// <summary>The lines.</summary>
    public static IReadOnlyList<FormulaStepDocument> Of(IEnumerable<FormulaStep> steps) =>
        [
            .. steps.Select(step => new FormulaStepDocument(
                step.Symbol,
                step.Value?.Amount,
                step.Value?.Unit.Symbol,
                step.Equation,
                step.Source
            )),
        ];
}
