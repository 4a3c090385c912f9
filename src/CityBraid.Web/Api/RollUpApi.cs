namespace CityBraid.Web;

/// <summary>The inventories of many cities added up.</summary>
internal static class RollUpApi
{
    /// <summary>Maps the endpoint.</summary>
    public static void Map(RouteGroupBuilder rollUp) =>
        rollUp
            .MapGet("/", RunAsync)
            .WithName("roll-up-inventories")
            .WithSummary("A country's inventories added exactly, who has none, and what the sums are not.")
            .Produces<RollUpDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<IResult> RunAsync(
        ApiCall call,
        [AsParameters] RollUpQuery query,
        RollUpInventories rollUp,
        CancellationToken cancellation
    )
    {
        var request = query.ToRequest();
        return request.IsRefused
            ? ApiAnswers.Problem(request.Refusal, call)
            : (await rollUp.RunAsync(call.Actor, request.Value, cancellation)).ToHttp(
                call,
                found => RollUpDocument.Of(found, call.Language)
            );
    }
}
