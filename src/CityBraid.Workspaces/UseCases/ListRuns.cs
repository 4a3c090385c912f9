using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>Lists the long work of a workspace.</summary>
/// <param name="desk">Where runs are kept, and the kinds of work there are.</param>
public sealed class ListRuns(RunDesk desk)
{
    private const int Most = 200;

    /// <summary>The newest runs that the actor may see, the newest first.</summary>
    public async Task<Result<IReadOnlyList<Run>>> RunAsync(
        Actor actor,
        PlaceCode? workspace,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        var runs = await desk.Store.ListRunsAsync(workspace, Most, cancellation);
        return runs.Where(run => desk.MaySee(actor, run)).ToList();
    }
}
