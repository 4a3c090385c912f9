using System.Runtime.CompilerServices;
using CityBraid.Optimization;

namespace CityBraid.Tests.Planning;

/// <summary>A solver whose answers are changed on the way, while it calls them what it likes.</summary>
internal sealed class DoubtfulSolver(Func<Solution, Solution> change) : ISolver
{
    public async IAsyncEnumerable<Solution> SolveAsync(
        SolveRequest request,
        IProgress<SolveProgress>? progress,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        await foreach (var solution in new LocalSolver().SolveAsync(request, progress, cancellation))
        {
            yield return change(solution);
        }
    }

    public Task<Conflict?> FindConflictAsync(
        LinearProgram program,
        TimeSpan timeLimit,
        CancellationToken cancellation
    ) => Task.FromResult<Conflict?>(null);
}
