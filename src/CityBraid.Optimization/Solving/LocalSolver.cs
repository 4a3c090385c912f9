using System.Runtime.CompilerServices;

namespace CityBraid.Optimization;

/// <summary>Solves in this process: for a child that does nothing else, and for tests.</summary>
/// <remarks>
/// A solve here can neither be interrupted nor report progress: a host that serves people solves in a child
/// (<see cref="ChildSolver"/>).
/// </remarks>
public sealed class LocalSolver : ISolver
{
    /// <inheritdoc />
    public async IAsyncEnumerable<Solution> SolveAsync(
        SolveRequest request,
        IProgress<SolveProgress>? progress,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        await Task.CompletedTask;
        foreach (var solution in Solve(request, progress: null))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return solution;
        }
    }

    /// <inheritdoc />
    public Task<Conflict?> FindConflictAsync(
        LinearProgram program,
        TimeSpan timeLimit,
        CancellationToken cancellation
    ) => Task.FromResult(ConflictSearch.Run(program, timeLimit, cancellation));

    /// <summary>Solves the program and then each revision; one solution each, in order.</summary>
    public static IEnumerable<Solution> Solve(SolveRequest request) => Solve(request, progress: null);

    internal static IEnumerable<Solution> Solve(SolveRequest request, IProgress<SolveProgress>? progress)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Program.IntegerColumns.Count > 0
            ? SolveWhole(request)
            : SolveLinear(request, progress);
    }

    private static IEnumerable<Solution> SolveLinear(SolveRequest request, IProgress<SolveProgress>? progress)
    {
        using var session = new ClpSession(request.Program, progress);
        yield return session.Solve(request.TimeLimit, request.Start);
        foreach (var revision in request.Revisions)
        {
            yield return session.Resolve(revision, request.TimeLimit);
        }
    }

    private static IEnumerable<Solution> SolveWhole(SolveRequest request)
    {
        var program = request.Program;
        yield return CbcSession.Solve(program, request.TimeLimit);
        foreach (var revision in request.Revisions)
        {
            program = program.With(revision);
            yield return CbcSession.Solve(program, request.TimeLimit);
        }
    }
}
