using CityBraid.Facts;
using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>The runs that import drafts: starts them, and finds the one of a draft.</summary>
internal sealed class DraftRuns(StartRun start, ListRuns list, ShowRun show, TimeProvider time)
{
    /// <summary>How long a page may wait, so that a small file is in before the next page is asked for.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    /// <summary>The newest run of a draft that the actor may see; null when there is none.</summary>
    public async Task<Run?> FindAsync(Actor actor, DraftKey draft, CancellationToken cancellation) =>
        (await ListAsync(actor, draft.Place, cancellation)).FirstOrDefault(run =>
            DraftWork.FindDraft(run) == draft
        );

    /// <summary>The runs of a place that go on.</summary>
    public async Task<IReadOnlyList<Run>> ListOpenAsync(
        Actor actor,
        PlaceCode place,
        CancellationToken cancellation
    ) => [.. (await ListAsync(actor, place, cancellation)).Where(run => !run.IsOver)];

    /// <summary>Starts the import of a draft, unless it runs already, and waits a moment for its end.</summary>
    public async Task<Result<Run>> StartAsync(Actor actor, ImportDraft draft, CancellationToken cancellation)
    {
        var key = new DraftKey(draft.Place, draft.Number);
        var run = await FindAsync(actor, key, cancellation);
        if (run is null or { IsOver: true })
        {
            var started = await start.RunAsync(actor, DraftWork.Request(draft), cancellation);
            if (started.IsRefused)
            {
                return started;
            }

            run = started.Value;
        }

        return await AwaitAsync(actor, run, cancellation);
    }

    private async Task<Result<Run>> AwaitAsync(Actor actor, Run run, CancellationToken cancellation)
    {
        var begun = time.GetTimestamp();
        Result<Run> now = run;
        while (now is { IsRefused: false, Value.IsOver: false } && time.GetElapsedTime(begun) < Patience)
        {
            await Task.Delay(Look, time, cancellation);
            now = await show.RunAsync(actor, run.Id, cancellation);
        }

        return now;
    }

    private async Task<IReadOnlyList<Run>> ListAsync(
        Actor actor,
        PlaceCode place,
        CancellationToken cancellation
    ) => (await list.RunAsync(actor, place, cancellation)).Value ?? [];
}
