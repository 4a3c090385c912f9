namespace CityBraid.Web;

/// <summary>Rounds in which departments are asked for data, and what is approved.</summary>
internal static class RoundsApi
{
    /// <summary>Maps the endpoints.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        var rounds = api.MapGroup("/places/{place}/rounds");
        Describe(
                rounds.MapGet("/", ListAsync),
                "list-rounds",
                "The data rounds of a place, the latest first."
            )
            .Produces<DataRoundDocument[]>();
        Describe(rounds.MapPost("/", OpenAsync), "open-round", "Opens a data round.")
            .Produces<DataRoundDocument>(StatusCodes.Status201Created);
        Describe(
                rounds.MapGet("/{round}", ShowAsync),
                "show-round",
                "A data round with every cell that is asked for, and its answer."
            )
            .Produces<DataRoundDocument>();
        Describe(
                rounds.MapPost("/{round}/requests", AskAsync),
                "ask-department",
                "Asks a department; the token of its link is told this once."
            )
            .Produces<DataRequestDocument>(StatusCodes.Status201Created);
        Describe(
                rounds.MapPost("/{round}/remind", RemindAllAsync),
                "remind-departments",
                "Reminds all departments of a round that have open cells, each once a day."
            )
            .Produces<RemindedDocument>();
        MapRequest(rounds.MapGroup("/{round}/requests/{request}"));
    }

    private static void MapRequest(RouteGroupBuilder request)
    {
        Describe(
                request.MapPost("/link", RenewAsync),
                "renew-request-link",
                "A new link for a department; the one before opens nothing any more."
            )
            .Produces<DataRequestDocument>();
        Describe(
                request.MapPut("/contact", ChangeContactAsync),
                "change-contact",
                "States whom to write to at a department."
            )
            .Produces<KeptAnswersDocument>();
        Describe(
                request.MapPost("/remind", RemindAsync),
                "remind-department",
                "Reminds a department by a letter with a link; those before stay good."
            )
            .Produces<RemindedDocument>();
        Describe(
                request.MapPost("/answers", EnterAsync),
                "enter-answers",
                "Answers in a department's place; somebody else approves them."
            )
            .Produces<KeptAnswersDocument>();
        Describe(
                request.MapPost("/scale", ScaleAsync),
                "scale-answer",
                "Fills a gap by scaling down what is known of a wider area; the amount is an estimate."
            )
            .Produces<KeptAnswersDocument>();
        Describe(request.MapPost("/approve", ApproveAsync), "approve-answers", "Puts answers on record.")
            .Produces<ApprovedAnswersDocument>();
        Describe(
                request.MapPost("/return", ReturnAsync),
                "return-answers",
                "Asks a department to look again."
            )
            .Produces<KeptAnswersDocument>();
    }

    private static RouteHandlerBuilder Describe(RouteHandlerBuilder route, string name, string summary) =>
        route
            .WithName(name)
            .WithSummary(summary)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static Task<IResult> ListAsync(
        ApiCall call,
        string place,
        PlaceDoor door,
        ListRounds list,
        CancellationToken cancellation
    ) =>
        door.FindAsync(call.Actor, place, cancellation)
            .ThenAsync(found => list.RunAsync(call.Actor, found.Code, cancellation))
            .ToHttpAsync(call, rounds => rounds.Select(DataRoundDocument.Of).ToArray());

    private static Task<IResult> OpenAsync(
        ApiCall call,
        string place,
        RoundInput input,
        PlaceDoor door,
        OpenRound open,
        CancellationToken cancellation
    ) =>
        door.FindAsync(call.Actor, place, cancellation)
            .ThenAsync(found => open.RunAsync(call.Actor, input.ToOpening(found), cancellation))
            .ToCreatedAsync(
                call,
                round => ($"/places/{place}/rounds/{round.Id}", DataRoundDocument.Of(round))
            );

    private static Task<IResult> ShowAsync(
        ApiCall call,
        string place,
        string round,
        PlaceDoor door,
        ShowRound show,
        CancellationToken cancellation
    ) =>
        door.FindAsync(call.Actor, place, cancellation)
            .ThenAsync(found => show.RunAsync(call.Actor, found.Code, round, cancellation))
            .ToHttpAsync(call, shown => DataRoundDocument.Of(shown.Round));

    private static Task<IResult> AskAsync(
        ApiCall call,
        string place,
        string round,
        DepartmentInput input,
        PlaceDoor door,
        AskDepartment ask,
        CancellationToken cancellation
    ) =>
        door.FindAsync(call.Actor, place, cancellation)
            .ThenAsync(found =>
                input
                    .ToAsking(round)
                    .ThenAsync(asking => ask.RunAsync(call.Actor, found.Code, asking, cancellation))
            )
            .ToCreatedAsync(
                call,
                linked => ($"/places/{place}/rounds/{round}", DataRequestDocument.Of(linked))
            );

    private static Task<IResult> RenewAsync(
        ApiCall call,
        [AsParameters] RequestRoute route,
        PlaceDoor door,
        RenewRequestLink renew,
        CancellationToken cancellation
    ) =>
        door.FindAsync(call.Actor, route.Place, cancellation)
            .ThenAsync(found => renew.RunAsync(call.Actor, route.KeyAt(found), cancellation))
            .ToHttpAsync(call, DataRequestDocument.Of);

    private static Task<IResult> ChangeContactAsync(
        ApiCall call,
        [AsParameters] RequestRoute route,
        ContactInput input,
        PlaceDoor door,
        ChangeContact change,
        CancellationToken cancellation
    ) =>
        door.FindAsync(call.Actor, route.Place, cancellation)
            .ThenAsync(found => change.RunAsync(call.Actor, route.KeyAt(found), input.Contact, cancellation))
            .ToHttpAsync(call, KeptAnswersDocument.Of);

    private static Task<IResult> RemindAllAsync(
        ApiCall call,
        string place,
        string round,
        PlaceDoor door,
        RemindDepartments remind,
        CancellationToken cancellation
    ) =>
        door.FindAsync(call.Actor, place, cancellation)
            .ThenAsync(found => remind.RunAsync(call.Actor, new(found.Code, round), cancellation))
            .ToHttpAsync(call, RemindedDocument.Of);

    private static Task<IResult> RemindAsync(
        ApiCall call,
        [AsParameters] RequestRoute route,
        PlaceDoor door,
        RemindDepartments remind,
        CancellationToken cancellation
    ) =>
        door.FindAsync(call.Actor, route.Place, cancellation)
            .ThenAsync(found =>
                remind.RunAsync(call.Actor, new(found.Code, route.Round, route.Request), cancellation)
            )
            .ToHttpAsync(call, RemindedDocument.Of);

    private static Task<IResult> EnterAsync(
        ApiCall call,
        [AsParameters] RequestRoute route,
        AnswersInput input,
        PlaceDoor door,
        EnterAnswers enter,
        CancellationToken cancellation
    ) =>
        door.FindAsync(call.Actor, route.Place, cancellation)
            .ThenAsync(found =>
                input
                    .ToAnswers()
                    .ThenAsync(sent => enter.RunAsync(call.Actor, route.KeyAt(found), sent, cancellation))
            )
            .ToHttpAsync(call, kept => KeptAnswersDocument.Of(kept, call.Language));

    private static Task<IResult> ScaleAsync(
        ApiCall call,
        [AsParameters] RequestRoute route,
        ScalingInput input,
        PlaceDoor door,
        ShowRound show,
        ScaleAnswer scale,
        CancellationToken cancellation
    ) =>
        door.FindAsync(call.Actor, route.Place, cancellation)
            .ThenAsync(found =>
                show.RunAsync(call.Actor, found.Code, route.Round, cancellation)
                    .ThenAsync(shown => Task.FromResult(route.SheetIn(shown)))
                    .ThenAsync(sheet => Task.FromResult(input.ToRequest(sheet)))
                    .ThenAsync(asked => scale.RunAsync(call.Actor, route.KeyAt(found), asked, cancellation))
            )
            .ToHttpAsync(call, kept => KeptAnswersDocument.Of(kept, call.Language));

    private static Task<IResult> ApproveAsync(
        ApiCall call,
        [AsParameters] RequestRoute route,
        ApprovalInput input,
        PlaceDoor door,
        ApproveAnswers approve,
        CancellationToken cancellation
    ) =>
        door.FindAsync(call.Actor, route.Place, cancellation)
            .ThenAsync(found => approve.RunAsync(call.Actor, route.KeyAt(found), input.Seen, cancellation))
            .ToHttpAsync(call, ApprovedAnswersDocument.Of);

    private static Task<IResult> ReturnAsync(
        ApiCall call,
        [AsParameters] RequestRoute route,
        ReturnInput input,
        PlaceDoor door,
        ReturnAnswers send,
        CancellationToken cancellation
    ) =>
        door.FindAsync(call.Actor, route.Place, cancellation)
            .ThenAsync(found =>
                send.RunAsync(
                    call.Actor,
                    route.KeyAt(found),
                    new AnswerReturn(input.Seen, input.Note ?? string.Empty),
                    cancellation
                )
            )
            .ToHttpAsync(call, KeptAnswersDocument.Of);
}
