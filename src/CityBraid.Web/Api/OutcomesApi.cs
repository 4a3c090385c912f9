using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>The links by which groups contribute to a meeting, and what came of it.</summary>
internal static class OutcomesApi
{
    /// <summary>Maps the endpoints.</summary>
    public static void Map(RouteGroupBuilder meeting)
    {
        Describe(meeting.MapGet("/links", LinksAsync), "list-contributor-links", "The links of the meeting.")
            .Produces<ContributorLinkDocument[]>();
        Describe(
                meeting.MapPost("/links", LinkAsync),
                "make-contributor-link",
                "A link for a country group; its token is told this once."
            )
            .Produces<ContributorLinkDocument>();
        Describe(
                meeting.MapDelete("/links/{link}", WithdrawAsync),
                "withdraw-contributor-link",
                "Takes a link back."
            )
            .Produces<ContributorLinkDocument>();
        Describe(meeting.MapGet("/outcomes", ListAsync), "list-outcomes", "Every closing of the meeting.")
            .Produces<OutcomeDocument[]>();
        Describe(meeting.MapPost("/outcomes", CloseAsync), "close-meeting", "Keeps what came of it so far.")
            .Produces<OutcomeDocument>();
        Describe(
                meeting.MapGet("/outcomes/{version:int}", OpenAsync),
                "show-outcome",
                "A closing with its records as they were."
            )
            .Produces<OutcomeDocument>();
        Describe(
                meeting.MapPost("/outcomes/{version:int}/signatures", SignAsync),
                "sign-outcome",
                "The caller stands for a closing."
            )
            .Produces<OutcomeDocument>();
        Describe(
                meeting.MapPost("/outcomes/{version:int}/publication", PublishAsync),
                "publish-outcome",
                "A closing is for everybody who may read."
            )
            .Produces<OutcomeDocument>();
    }

    private static RouteHandlerBuilder Describe(RouteHandlerBuilder route, string name, string summary) =>
        route
            .WithName(name)
            .WithSummary(summary)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static Task<IResult> LinksAsync(
        ApiCall call,
        [AsParameters] MeetingRoute route,
        ListContributorLinks list,
        CancellationToken cancellation
    ) =>
        route
            .Key.ThenAsync(key => list.RunAsync(call.Actor, key, cancellation))
            .ToHttpAsync(call, links => links.Select(ContributorLinkDocument.Of).ToArray());

    private static Task<IResult> LinkAsync(
        ApiCall call,
        [AsParameters] MeetingRoute route,
        ContributorLinkInput input,
        MakeContributorLink make,
        CancellationToken cancellation
    ) =>
        route
            .Key.ThenAsync(key =>
                make.RunAsync(
                    call.Actor,
                    new LinkRequest(key.Workspace!, key.Code.Value, input.Group ?? string.Empty, input.Days),
                    cancellation
                )
            )
            .ToHttpAsync(call, ContributorLinkDocument.Of);

    private static Task<IResult> WithdrawAsync(
        ApiCall call,
        [AsParameters] MeetingRoute route,
        string link,
        WithdrawContributorLink withdraw,
        CancellationToken cancellation
    ) =>
        route
            .Key.ThenAsync(key => withdraw.RunAsync(call.Actor, key, link, cancellation))
            .ToHttpAsync(call, ContributorLinkDocument.Of);

    private static Task<IResult> ListAsync(
        ApiCall call,
        [AsParameters] MeetingRoute route,
        ListOutcomes list,
        CancellationToken cancellation
    ) =>
        route
            .Key.ThenAsync(key => list.RunAsync(call.Actor, key, cancellation))
            .ToHttpAsync(call, outcomes => outcomes.Select(OutcomeDocument.Of).ToArray());

    private static Task<IResult> CloseAsync(
        ApiCall call,
        [AsParameters] MeetingRoute route,
        CloseMeeting close,
        CancellationToken cancellation
    ) =>
        route
            .Key.ThenAsync(key => close.RunAsync(call.Actor, key, cancellation))
            .ToHttpAsync(call, OutcomeDocument.Of);

    private static Task<IResult> OpenAsync(
        ApiCall call,
        [AsParameters] MeetingRoute route,
        int version,
        OpenOutcome open,
        TimeProvider time,
        CancellationToken cancellation
    ) =>
        route
            .Key.ThenAsync(key => open.RunAsync(call.Actor, new OutcomeRequest(key, version), cancellation))
            .ToHttpAsync(call, opened => Told(opened, call, time));

    private static OutcomeDocument Told(OpenedOutcome opened, ApiCall call, TimeProvider time)
    {
        var today = CooperationApi.Today(time);
        return OutcomeDocument.Of(opened.Outcome) with
        {
            Contents =
            [
                .. opened
                    .Outcome.Pins.Select(pin => opened.Book.Find(pin.Key.Kind, pin.Key.Code.Value))
                    .OfType<CooperationRecord>()
                    .Select(record => RecordDocument.Of(record, call.Language.Tag, today)),
            ],
        };
    }

    private static Task<IResult> SignAsync(
        ApiCall call,
        [AsParameters] MeetingRoute route,
        int version,
        SignatureInput input,
        SignOutcome sign,
        CancellationToken cancellation
    ) =>
        route
            .Key.ThenAsync(key =>
                sign.RunAsync(
                    call.Actor,
                    new OutcomeRequest(key, version) { OnBehalfOf = input.OnBehalfOf ?? string.Empty },
                    cancellation
                )
            )
            .ToHttpAsync(call, OutcomeDocument.Of);

    private static Task<IResult> PublishAsync(
        ApiCall call,
        [AsParameters] MeetingRoute route,
        int version,
        PublishOutcome publish,
        CancellationToken cancellation
    ) =>
        route
            .Key.ThenAsync(key =>
                publish.RunAsync(call.Actor, new OutcomeRequest(key, version), cancellation)
            )
            .ToHttpAsync(call, OutcomeDocument.Of);
}
