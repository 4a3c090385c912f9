using CityBraid.Facts;

namespace CityBraid.Web;

/// <summary>What changed, and taking it back.</summary>
internal static class ChangesApi
{
    /// <summary>Maps the endpoints.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/places/{place}/changes", ListAsync)
            .WithName("list-changes")
            .WithSummary("The changes of a place's facts, the newest first.")
            .Produces<ChangeDocument[]>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/places/{place}/changes/{number:long}", ShowAsync)
            .WithName("show-change")
            .WithSummary("A change with every fact of the place that it touched, before and after.")
            .Produces<ChangeDetailDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        api.MapPost("/changes/{number:long}/undo", UndoAsync)
            .WithName("undo-change")
            .WithSummary("Takes a change back by another one.")
            .Produces<UndoDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
        api.MapPost("/places/{place}/restorations", RestoreAsync)
            .WithName("restore-fact")
            .WithSummary("Makes one fact say again what a revision of it said, unless it changed since.")
            .Produces<RestorationDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> ListAsync(
        ApiCall call,
        string place,
        ListChanges list,
        CancellationToken cancellation
    ) =>
        PlaceCode.TryParse(place, out var code)
            ? (await list.RunAsync(call.Actor, code, cancellation)).ToHttp(
                call,
                changes => changes.Select(ChangeDocument.Of).ToArray()
            )
            : ApiAnswers.Problem(Refusal.NotFound("places.not-here", ("place", place)), call);

    private static Task<IResult> ShowAsync(
        ApiCall call,
        string place,
        long number,
        PlaceDoor door,
        ShowChange show,
        CancellationToken cancellation
    ) =>
        door.FindAsync(call.Actor, place, cancellation)
            .ThenAsync(found => show.RunAsync(call.Actor, found.Code, number, cancellation))
            .ToHttpAsync(call, change => ChangeDetailDocument.Of(number, change));

    private static async Task<IResult> UndoAsync(
        ApiCall call,
        long number,
        UndoChange undo,
        CancellationToken cancellation
    ) =>
        (await undo.RunAsync(call.Actor, number, cancellation)).ToHttp(
            call,
            change => new UndoDocument(number, change)
        );

    private static Task<IResult> RestoreAsync(
        ApiCall call,
        string place,
        RestorationInput input,
        PlaceDoor door,
        RestoreFact restore,
        CancellationToken cancellation
    ) =>
        door.FindAsync(call.Actor, place, cancellation)
            .ThenAsync(found => Task.FromResult(input.ToWish(found.Code)))
            .ThenAsync(wish => restore.RunAsync(call.Actor, wish, cancellation))
            .ToHttpAsync(call, change => new RestorationDocument(input.Revision, change));
}
