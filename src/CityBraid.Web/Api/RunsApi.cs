using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Long work: started, watched, cancelled.</summary>
internal static class RunsApi
{
    /// <summary>Maps the endpoints.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/places/{place}/runs", ListAsync)
            .WithName("list-runs")
            .WithSummary("The long work of a place, the newest first.")
            .Produces<RunDocument[]>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        api.MapPost("/places/{place}/runs", StartAsync)
            .WithName("start-run")
            .WithSummary("Starts the import of a stored file, which goes on by itself.")
            .Produces<RunDocument>(StatusCodes.Status202Accepted)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        api.MapGet("/runs/{id}", ShowAsync)
            .WithName("show-run")
            .WithSummary("Where a run stands, and what came of it.")
            .Produces<RunDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        api.MapPost("/runs/{id}/cancel", CancelAsync)
            .WithName("cancel-run")
            .WithSummary("Asks a run to stop; then nothing is changed.")
            .Produces<RunDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
        api.MapGet("/runs/{id}/events", FollowAsync)
            .WithName("follow-run")
            .WithSummary("Tells twice a second where a run stands, until it ends (server-sent events).")
            .WithMetadata(Untagged.Mark)
            .Produces<RunDocument>(StatusCodes.Status200OK, "text/event-stream")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    /// <summary>That a run was started, and where it can be watched.</summary>
    public static IResult Accepted(Result<Run> started, ApiCall call) =>
        started.IsRefused
            ? ApiAnswers.Problem(started.Refusal, call)
            : Results.Accepted(
                $"{Api.Root}/runs/{started.Value.Id}",
                RunDocument.Of(started.Value, call.Language)
            );

    private static Task<IResult> ListAsync(
        ApiCall call,
        string place,
        PlaceDoor door,
        ListRuns list,
        CancellationToken cancellation
    ) =>
        door.FindAsync(call.Actor, place, cancellation)
            .ThenAsync(found => list.RunAsync(call.Actor, found.Code, cancellation))
            .ToHttpAsync(call, runs => runs.Select(run => RunDocument.Of(run, call.Language)).ToArray());

    private static async Task<IResult> StartAsync(
        ApiCall call,
        string place,
        StoredImportInput input,
        PlaceDoor door,
        ImportRuns runs,
        CancellationToken cancellation
    )
    {
        var year = input.Year is null ? null : CalendarYear.Find(input.Year);
        if (input.Year is not null && year is null)
        {
            return ApiAnswers.Problem(Refusal.Invalid("api.not-a-year", ("text", input.Year)), call);
        }

        var started = await door.FindAsync(call.Actor, place, cancellation)
            .ThenAsync(found =>
                runs.StartAsync(
                    call,
                    new ImportRunInput(input.File, found.Code.Value, year?.Number, input.Mapping),
                    cancellation
                )
            );
        return Accepted(started, call);
    }

    private static Task<IResult> ShowAsync(
        ApiCall call,
        string id,
        ShowRun show,
        CancellationToken cancellation
    ) =>
        Id(id)
            .ThenAsync(run => show.RunAsync(call.Actor, run, cancellation))
            .ToHttpAsync(call, run => RunDocument.Of(run, call.Language));

    private static Task<IResult> CancelAsync(
        ApiCall call,
        string id,
        CancelRun cancel,
        CancellationToken cancellation
    ) =>
        Id(id)
            .ThenAsync(run => cancel.RunAsync(call.Actor, run, cancellation))
            .ToHttpAsync(call, run => RunDocument.Of(run, call.Language));

    private static async Task<IResult> FollowAsync(
        ApiCall call,
        string id,
        RunSource source,
        CancellationToken cancellation
    )
    {
        var shown = await Id(id).ThenAsync(run => source.Show.RunAsync(call.Actor, run, cancellation));
        return shown.IsRefused
            ? ApiAnswers.Problem(shown.Refusal, call)
            : TypedResults.ServerSentEvents(TellAsync(call, shown.Value, source, cancellation));
    }

    private static async IAsyncEnumerable<SseItem<string>> TellAsync(
        ApiCall call,
        Run run,
        RunSource source,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        await foreach (var now in RunEvents.FollowAsync(call.Actor, run, source, cancellation))
        {
            yield return new SseItem<string>(
                JsonSerializer.Serialize(RunDocument.Of(now, call.Language), ApiDocuments.Options),
                now.IsOver ? RunEvents.Over : null
            );
        }
    }

    private static Result<RunId> Id(string id) =>
        RunId.Find(id) is { } run ? run : Refusal.NotFound("runs.unknown", ("run", id));
}
