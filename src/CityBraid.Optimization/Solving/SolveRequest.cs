namespace CityBraid.Optimization;

/// <summary>A program to solve, and revisions of it to solve afterwards from the solution before.</summary>
/// <param name="Program">The program.</param>
public sealed record SolveRequest(LinearProgram Program)
{
    /// <summary>What changes before each further solve; changes add up.</summary>
    public IReadOnlyList<Revision> Revisions { get; init; } = [];

    /// <summary>How long each solve may take, or null for as long as it needs.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>
    /// Where to start from: the basis of an earlier solution of a program with as many rows and columns.
    /// </summary>
    public IReadOnlyList<byte>? Start { get; init; }
}
