namespace CityBraid.Optimization;

/// <summary>Solves programs, in this process or in a child.</summary>
public interface ISolver
{
    /// <summary>Solves the program and then each revision; one solution each, in order.</summary>
    /// <exception cref="SolverException">The solver is missing, died or gave up.</exception>
    IAsyncEnumerable<Solution> SolveAsync(
        SolveRequest request,
        IProgress<SolveProgress>? progress,
        CancellationToken cancellation
    );

    /// <summary>
    /// Finds an irreducible conflict of an infeasible program; null when the program has a solution.
    /// </summary>
    /// <exception cref="SolverException">The solver is missing, died or gave up.</exception>
    Task<Conflict?> FindConflictAsync(
        LinearProgram program,
        TimeSpan timeLimit,
        CancellationToken cancellation
    );
}
