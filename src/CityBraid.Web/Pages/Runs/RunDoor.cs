using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Finds the run that an address names.</summary>
internal static class RunDoor
{
    /// <summary>The run, or that there is none; the visitor who may not see it is told the same.</summary>
    public static async Task<Result<Run>> FindAsync(
        Visit visit,
        string id,
        ShowRun show,
        CancellationToken cancellation
    ) =>
        RunId.Find(id) is { } run
            ? await show.RunAsync(visit.Visitor.Actor, run, cancellation)
            : Refusal.NotFound("runs.unknown", ("run", id));
}
