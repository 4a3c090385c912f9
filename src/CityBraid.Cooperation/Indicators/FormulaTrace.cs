using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>The lines of a calculation in the order in which they were needed, each once.</summary>
internal sealed class FormulaTrace
{
    /// <summary>How many lines are kept before the results: more nobody reads.</summary>
    private const int StepsMax = 2000;

    private readonly HashSet<string> symbols = new(StringComparer.Ordinal);
    private readonly List<FormulaStep> steps = [];

    public IReadOnlyList<FormulaStep> Steps => steps;

    /// <summary>Whether further values and parts are left out; results never are.</summary>
    public bool IsFull => steps.Count >= StepsMax;

    public void Add(StatedValue value)
    {
        var quantity = value.Amount is { } amount ? new Quantity(amount, value.Unit) : null;
        Add(new FormulaStep(FormulaTexts.Symbol(value), quantity, Equation: null, value.Source));
    }

    public void Add(string symbol, FormulaOutcome outcome, Unit unit, string equation) =>
        Add(Step(symbol, outcome, unit, equation));

    /// <summary>Adds a result, which may be called like one of the values.</summary>
    public void AddResult(string symbol, FormulaOutcome outcome, Unit unit, string equation) =>
        steps.Add(Step(symbol, outcome, unit, equation));

    private static FormulaStep Step(string symbol, FormulaOutcome outcome, Unit unit, string equation) =>
        new(symbol, outcome.Reason is null ? new Quantity(outcome.Amount, unit) : null, equation);

    private void Add(FormulaStep step)
    {
        if (symbols.Add(step.Symbol))
        {
            steps.Add(step);
        }
    }
}
