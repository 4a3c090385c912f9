namespace CityBraid.Optimization;

/// <summary>
/// What can be proven about a solution from the program's own numbers, whoever solved it.
/// </summary>
/// <param name="Objective">The objective of the column values, constant included.</param>
/// <param name="PrimalInfeasibility">The furthest that a row or column lies outside its limits.</param>
/// <param name="DualInfeasibility">The largest price that no limit can justify.</param>
/// <param name="Gap">
/// Objective less the bound that the prices prove, divided by the objective (at least one): zero when
/// nothing is left to gain.
/// </param>
public sealed record Certificate(
    double Objective,
    double PrimalInfeasibility,
    double DualInfeasibility,
    double Gap
)
{
    /// <summary>The violation up to which limits count as met.</summary>
    public const double Tolerance = 1e-6;

    /// <summary>The relative gap up to which a solution counts as best.</summary>
    public const double GapTolerance = 1e-7;

    /// <summary>
    /// Whether the gap is to a bound that the solver states, not to one that prices prove: so it is with
    /// whole numbers.
    /// </summary>
    public bool IsBoundOfSolver { get; init; }

    /// <summary>Whether the values meet all limits.</summary>
    public bool IsFeasible => PrimalInfeasibility <= Tolerance;

    /// <summary>Whether the values are proven best.</summary>
    public bool ProvesOptimality =>
        IsFeasible && DualInfeasibility <= Tolerance && Math.Abs(Gap) <= GapTolerance;
}
