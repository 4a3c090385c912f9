namespace CityBraid.Web;

/// <summary>Methods with their inputs that stand in an inventory.</summary>
internal static class CalculationsApi
{
    /// <summary>Maps the endpoints.</summary>
    public static void Map(RouteGroupBuilder inventory)
    {
        inventory
            .MapGet("/calculations", ListAsync)
            .WithName("list-calculations")
            .WithSummary("The calculations kept, withdrawn ones too.")
            .Produces<CalculationDocument[]>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        inventory
            .MapPost("/calculations", KeepAsync)
            .WithName("keep-calculation")
            .WithSummary("Keeps a calculation: its method runs anew whenever the inventory is compiled.")
            .Produces<CalculationDocument>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        Describe(
            inventory.MapPut("/calculations/{number:int}", ChangeAsync),
            "change-calculation",
            "Changes a calculation; its earlier revisions stay on record."
        );
        Describe(
            inventory.MapDelete("/calculations/{number:int}", WithdrawAsync),
            "withdraw-calculation",
            "Takes a calculation out of the inventory; it stays on record."
        );
        Describe(
            inventory.MapPost("/calculations/{number:int}/restore", RestoreAsync),
            "restore-calculation",
            "Puts a withdrawn calculation back."
        );
    }

    private static void Describe(RouteHandlerBuilder route, string name, string summary) =>
        route
            .WithName(name)
            .WithSummary(summary)
            .Produces<CalculationDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static Task<IResult> ListAsync(
        ApiCall call,
        [AsParameters] CalculationsPath path,
        CancellationToken cancellation
    ) =>
        path
            .Key.ThenAsync(key => path.List.RunAsync(call.Actor, key.Place, key.Year, cancellation))
            .ToHttpAsync(call, Told);

    private static Task<IResult> KeepAsync(
        ApiCall call,
        [AsParameters] CalculationsPath path,
        CalculationInput input,
        KeepCalculation keep,
        CancellationToken cancellation
    ) =>
        path
            .Key.ThenAsync(key => Task.FromResult(input.ToRequest(key, number: null)))
            .ThenAsync(request => keep.RunAsync(call.Actor, request, cancellation))
            .ToCreatedAsync(
                call,
                kept =>
                    (
                        $"/places/{path.Place}/inventories/{kept.Year}/calculations",
                        CalculationDocument.Of(kept)
                    )
            );

    private static Task<IResult> ChangeAsync(
        ApiCall call,
        [AsParameters] CalculationsPath path,
        int number,
        CalculationInput input,
        KeepCalculation keep,
        CancellationToken cancellation
    ) =>
        IfSeenAsync(
            call,
            path,
            () =>
                path
                    .Key.ThenAsync(key => Task.FromResult(input.ToRequest(key, number)))
                    .ThenAsync(request => keep.RunAsync(call.Actor, request, cancellation)),
            cancellation
        );

    private static Task<IResult> WithdrawAsync(
        ApiCall call,
        [AsParameters] CalculationsPath path,
        int number,
        WithdrawCalculation withdraw,
        CancellationToken cancellation
    ) =>
        IfSeenAsync(
            call,
            path,
            () => path.Find(number).ThenAsync(key => withdraw.RunAsync(call.Actor, key, cancellation)),
            cancellation
        );

    private static Task<IResult> RestoreAsync(
        ApiCall call,
        [AsParameters] CalculationsPath path,
        int number,
        RestoreCalculation restore,
        CancellationToken cancellation
    ) =>
        IfSeenAsync(
            call,
            path,
            () => path.Find(number).ThenAsync(key => restore.RunAsync(call.Actor, key, cancellation)),
            cancellation
        );

    private static Task<IResult> IfSeenAsync(
        ApiCall call,
        CalculationsPath path,
        Func<Task<Result<KeptCalculation>>> write,
        CancellationToken cancellation
    ) =>
        Conditions.IfSeenAsync(
            call,
            async () =>
            {
                var listed = await path.Key.ThenAsync(key =>
                    path.List.RunAsync(call.Actor, key.Place, key.Year, cancellation)
                );
                return listed.IsRefused ? listed.Refusal : (Result<CalculationDocument[]>)Told(listed.Value);
            },
            () => write().ToHttpAsync(call, CalculationDocument.Of),
            cancellation
        );

    private static CalculationDocument[] Told(IReadOnlyList<KeptCalculation> calculations) =>
        [.. calculations.Select(CalculationDocument.Of)];
}
