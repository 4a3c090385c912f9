using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Tells a page twice a second where a run stands, as server-sent events, until it ends.</summary>
internal static class RunEvents
{
    /// <summary>The name of the last event of a run that ended.</summary>
    public const string Over = "over";

    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(500);

    /// <summary>Answers with the stream of a run; a browser that lost it asks again by itself.</summary>
    public static async Task<IResult> StreamAsync(
        Visit visit,
        string id,
        RunSource source,
        CancellationToken cancellation
    )
    {
        var shown = await RunDoor.FindAsync(visit, id, source.Show, cancellation);
        return shown.IsRefused
            ? Answers.Problem(visit, shown.Refusal)
            : TypedResults.ServerSentEvents(TellAsync(visit, shown.Value, source, cancellation));
    }

    /// <summary>A run again and again, until it ends or the host stops.</summary>
    public static async IAsyncEnumerable<Run> FollowAsync(
        Actor actor,
        Run run,
        RunSource source,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation, source.Stopping);
        yield return run;
        using var beat = new PeriodicTimer(Beat, source.Time);
        while (!run.IsOver && await IsNextAsync(beat, stop.Token))
        {
            var shown = await source.Show.RunAsync(actor, run.Id, cancellation);
            if (shown.IsRefused)
            {
                yield break;
            }

            run = shown.Value;
            yield return run;
        }
    }

    private static async IAsyncEnumerable<SseItem<string>> TellAsync(
        Visit visit,
        Run run,
        RunSource source,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        await foreach (var now in FollowAsync(visit.Visitor.Actor, run, source, cancellation))
        {
            yield return Item(now, visit, source);
        }
    }

    private static SseItem<string> Item(Run run, Visit visit, RunSource source) =>
        new(
            JsonSerializer.Serialize(
                RunSight.Of(run, visit, source.Time.GetUtcNow()),
                JsonSerializerOptions.Web
            ),
            run.IsOver ? Over : null
        );

    /// <summary>Waits for the next beat; a host that stops ends the stream, which is no failure.</summary>
    private static async Task<bool> IsNextAsync(PeriodicTimer beat, CancellationToken stop)
    {
        try
        {
            return await beat.WaitForNextTickAsync(stop);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
