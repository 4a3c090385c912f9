namespace CityBraid.Web;

/// <summary>Claims on reductions, whoever counts them.</summary>
internal static class CreditClaimsApi
{
    /// <summary>Maps the endpoints.</summary>
    public static void Map(RouteGroupBuilder credits)
    {
        credits
            .MapGet("/claims", MapAsync)
            .WithName("show-claim-map")
            .WithSummary("All claims that stand, which of them count one reduction twice, what to withdraw.")
            .Produces<ClaimMapDocument>();
        credits
            .MapGet("/recorded-claims", ListAsync)
            .WithName("list-recorded-claims")
            .WithSummary("The claims that were put on record by hand, withdrawn ones too.")
            .Produces<ClaimDocument[]>();
        Describe(
            credits.MapPut("/claims/{claim}", RecordAsync),
            "record-claim",
            "Puts a claim of another registry, a plan, an inventory or an NDC on record."
        );
        Describe(
            credits.MapPost("/claims/{claim}/withdrawal", WithdrawAsync),
            "withdraw-claim",
            "Notes that a claim on record is no longer made."
        );
    }

    private static void Describe(RouteHandlerBuilder route, string name, string summary) =>
        route
            .WithName(name)
            .WithSummary(summary)
            .Produces<ClaimDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static Task<IResult> MapAsync(ApiCall call, ShowClaimMap show, CancellationToken cancellation) =>
        show.RunAsync(call.Actor, cancellation).ToHttpAsync(call, ClaimMapDocument.Of);

    private static Task<IResult> ListAsync(
        ApiCall call,
        ListRecordedClaims list,
        CancellationToken cancellation
    ) =>
        list.RunAsync(call.Actor, cancellation)
            .ToHttpAsync(call, claims => claims.Select(ClaimDocument.Of).ToArray());

    private static Task<IResult> RecordAsync(
        ApiCall call,
        string claim,
        ReductionClaimInput input,
        RecordClaim record,
        CancellationToken cancellation
    ) =>
        input
            .Read(claim)
            .ThenAsync(read => record.RunAsync(call.Actor, read, cancellation))
            .ToHttpAsync(call, ClaimDocument.Of);

    private static Task<IResult> WithdrawAsync(
        ApiCall call,
        string claim,
        ReasonInput input,
        WithdrawClaim withdraw,
        CancellationToken cancellation
    ) =>
        CreditCodes
            .Claim(claim)
            .ThenAsync(code =>
                withdraw.RunAsync(call.Actor, code, (input.Reason ?? string.Empty).Trim(), cancellation)
            )
            .ToHttpAsync(call, ClaimDocument.Of);
}
