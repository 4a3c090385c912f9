namespace CityBraid.Optimization;

/// <summary>What a solver answered.</summary>
public sealed record Solution
{
    /// <summary>How the solve ended.</summary>
    public required SolveStatus Status { get; init; }

    /// <summary>The objective, constant included; meaningful when optimal.</summary>
    public required double Objective { get; init; }

    /// <summary>
    /// The least objective that is still possible: below <see cref="Objective"/> only for whole-number
    /// programs.
    /// </summary>
    public required double Bound { get; init; }

    /// <summary>The value of every column.</summary>
    public required IReadOnlyList<double> Primal { get; init; }

    /// <summary>By how much the objective rises when a row's limit is raised by one.</summary>
    public required IReadOnlyList<double> Dual { get; init; }

    /// <summary>By how much the objective rises when a column is forced up by one.</summary>
    public required IReadOnlyList<double> ReducedCosts { get; init; }

    /// <summary>Where every column and then every row stands, to start the next solve from.</summary>
    public required IReadOnlyList<byte> Basis { get; init; }

    /// <summary>
    /// Multipliers of the rows whose sum no choice of columns can meet; null unless infeasible.
    /// </summary>
    public IReadOnlyList<double>? InfeasibilityRay { get; init; }

    /// <summary>Steps of the simplex method.</summary>
    public required int Iterations { get; init; }

    /// <summary>Time the solver took.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>Processor time that the solver itself took.</summary>
    public TimeSpan ProcessorTime { get; init; }

    /// <summary>The solver's name and version.</summary>
    public required string Solver { get; init; }
}
