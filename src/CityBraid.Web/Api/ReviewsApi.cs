namespace CityBraid.Web;

/// <summary>Versions of an inventory, their review and their verification.</summary>
internal static class ReviewsApi
{
    private const string Version = "/versions/{number:int}";

    /// <summary>Maps the endpoints.</summary>
    public static void Map(RouteGroupBuilder inventory)
    {
        Describe(
                inventory.MapGet("/versions", ListAsync),
                "list-versions",
                "The versions of an inventory, the latest first; the public sees those that are closed."
            )
            .Produces<InventoryVersionDocument[]>();
        Describe(
                inventory.MapPost("/versions", SubmitAsync),
                "submit-inventory",
                "Sends the inventory for review: what it says becomes a version that never changes."
            )
            .Produces<InventoryVersionDocument>(StatusCodes.Status201Created);
        Describe(
                inventory.MapGet(Version, ShowAsync),
                "show-version",
                "A version with all it says, and what the record says otherwise today."
            )
            .Produces<ShownVersionDocument>();
        Describe(
                inventory.MapPost($"{Version}/review", DecideAsync),
                "review-inventory",
                "Returns, approves or closes a version that somebody else sent."
            )
            .Produces<InventoryVersionDocument>();
        Describe(
                inventory.MapGet($"{Version}/verification", VerifyAsync),
                "open-verification",
                "A sample by materiality, each number worked out once more, with findings and opinion."
            )
            .Produces<VerificationDocument>();
        Describe(
                inventory.MapPost($"{Version}/verification", RecordAsync),
                "record-verification",
                "Opens, answers or closes a finding, or signs the opinion."
            )
            .Produces<VerificationDeedDocument[]>();
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
        string year,
        ListVersions list,
        CancellationToken cancellation
    ) =>
        Task.FromResult(InventoryKey.Find(place, year))
            .ThenAsync(key => list.RunAsync(call.Actor, key.Place, key.Year, cancellation))
            .ToHttpAsync(call, found => found.Select(InventoryVersionDocument.Of).ToArray());

    private static Task<IResult> SubmitAsync(
        ApiCall call,
        [AsParameters] InventoryQuery query,
        SubmissionInput input,
        SubmitInventory submit,
        CancellationToken cancellation
    ) =>
        Task.FromResult(query.ToRequest())
            .ThenAsync(asked =>
                submit.RunAsync(
                    call.Actor,
                    new SubmitRequest(asked, input.Note ?? string.Empty),
                    cancellation
                )
            )
            .ToCreatedAsync(
                call,
                version =>
                    (
                        FormattableString.Invariant(
                            $"/places/{version.Place}/inventories/{version.Year}/versions/{version.Number}"
                        ),
                        InventoryVersionDocument.Of(version)
                    )
            );

    private static Task<IResult> ShowAsync(
        ApiCall call,
        [AsParameters] VersionRoute route,
        ShowVersion show,
        CancellationToken cancellation
    ) =>
        Task.FromResult(route.Key)
            .ThenAsync(key => show.RunAsync(call.Actor, key, cancellation))
            .ToHttpAsync(call, ShownVersionDocument.Of);

    private static Task<IResult> DecideAsync(
        ApiCall call,
        [AsParameters] VersionRoute route,
        DecisionInput input,
        ReviewInventory review,
        CancellationToken cancellation
    ) =>
        Task.FromResult(route.Key)
            .ThenAsync(key => Task.FromResult(input.ToRequest(key)))
            .ThenAsync(request => review.RunAsync(call.Actor, request, cancellation))
            .ToHttpAsync(call, InventoryVersionDocument.Of);

    private static Task<IResult> VerifyAsync(
        ApiCall call,
        [AsParameters] VersionRoute route,
        decimal? material,
        OpenVerification open,
        CancellationToken cancellation
    ) =>
        Task.FromResult(route.Key)
            .ThenAsync(key =>
                open.RunAsync(call.Actor, key, material ?? MaterialitySample.UsualShare, cancellation)
            )
            .ToHttpAsync(call, VerificationDocument.Of);

    private static Task<IResult> RecordAsync(
        ApiCall call,
        [AsParameters] VersionRoute route,
        VerificationDeedInput input,
        RecordVerification record,
        CancellationToken cancellation
    ) =>
        Task.FromResult(route.Key)
            .ThenAsync(key => Task.FromResult(input.ToRequest(key)))
            .ThenAsync(request => record.RunAsync(call.Actor, request, cancellation))
            .ToHttpAsync(call, deeds => deeds.Select(VerificationDeedDocument.Of).ToArray());
}
