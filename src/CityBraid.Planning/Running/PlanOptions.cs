using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Planning;

/// <summary>How a model is to be solved.</summary>
/// <param name="Formulation">Which published reading of the model.</param>
/// <param name="TimeLimit">How long the solver may take; null for as long as it needs.</param>
public sealed record PlanOptions(
    PlanFormulation Formulation = PlanFormulation.Corrected,
    TimeSpan? TimeLimit = null
)
{
    /// <summary>The longest time limit that a run may have.</summary>
    public static readonly TimeSpan TimeLimitMax = TimeSpan.FromHours(24);

    /// <summary>The most that demand may be multiplied by.</summary>
    public const double DemandFactorMax = 1000;

    /// <summary>What every demand of the model is multiplied by: a question to it, no change of it.</summary>
    public double DemandFactor { get; init; } = 1;

    /// <summary>Why a model cannot be run so; null when it can.</summary>
    public Refusal? FindProblem()
    {
        if (TimeLimit is { } limit && (limit < TimeSpan.FromSeconds(1) || limit > TimeLimitMax))
        {
            return Refusal.Invalid("planning.time-limit", ("seconds", Text(limit.TotalSeconds)));
        }

        return DemandFactor is > 0 and <= DemandFactorMax
            ? null
            : Refusal.Invalid("planning.demand-factor", ("factor", Text(DemandFactor)));
    }

    private static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
