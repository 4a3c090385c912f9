namespace CityBraid.Web;

/// <summary>Which version of the factor library an inventory is computed with.</summary>
internal static class FactorLocksApi
{
    /// <summary>Maps the endpoints.</summary>
    public static void Map(RouteGroupBuilder inventory)
    {
        inventory
            .MapGet("/factors", CompareAsync)
            .WithName("compare-factors")
            .WithSummary("The factor library in use, and what the present one would change.")
            .Produces<FactorComparisonDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        inventory
            .MapPut("/factors", LockAsync)
            .WithName("lock-factors")
            .WithSummary("Locks the inventory to the factor library as it is now; an older lock is renewed.")
            .Produces<FactorUseDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        inventory
            .MapDelete("/factors", UnlockAsync)
            .WithName("unlock-factors")
            .WithSummary("Takes the lock off; the inventory then follows the library.")
            .Produces<FactorUseDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static async Task<IResult> CompareAsync(
        ApiCall call,
        [AsParameters] InventoryQuery query,
        CompareFactors compare,
        CancellationToken cancellation
    )
    {
        var request = query.ToRequest();
        return request.IsRefused
            ? ApiAnswers.Problem(request.Refusal, call)
            : (await compare.RunAsync(call.Actor, request.Value, cancellation)).ToHttp(
                call,
                FactorComparisonDocument.Of
            );
    }

    private static Task<IResult> LockAsync(
        ApiCall call,
        string place,
        string year,
        LockFactors lockFactors,
        CancellationToken cancellation
    ) =>
        InventoryKey
            .Find(place, year)
            .ThenAsync(key => lockFactors.RunAsync(call.Actor, key.Place, key.Year, cancellation))
            .ToHttpAsync(call, FactorUseDocument.Of);

    private static Task<IResult> UnlockAsync(
        ApiCall call,
        string place,
        string year,
        UnlockFactors unlock,
        CancellationToken cancellation
    ) =>
        InventoryKey
            .Find(place, year)
            .ThenAsync(key => unlock.RunAsync(call.Actor, key.Place, key.Year, cancellation))
            .ToHttpAsync(call, FactorUseDocument.Of);
}
