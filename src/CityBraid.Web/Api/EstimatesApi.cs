namespace CityBraid.Web;

/// <summary>How well inventories are known, and how they differ.</summary>
internal static class EstimatesApi
{
    /// <summary>Maps the endpoints.</summary>
    public static void Map(RouteGroupBuilder inventory)
    {
        inventory
            .MapGet("/uncertainty", EstimateAsync)
            .WithName("estimate-uncertainty")
            .WithSummary(
                "The interval of the total by both approaches, key categories, and what to measure next."
            )
            .Produces<UncertaintyDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        inventory
            .MapGet("/comparison", CompareAsync)
            .WithName("compare-inventories")
            .WithSummary(
                "The difference to another inventory, taken apart into activity, factor and boundary."
            )
            .Produces<ComparisonDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> EstimateAsync(
        ApiCall call,
        [AsParameters] UncertaintyQuery query,
        EstimateUncertainty estimate,
        CancellationToken cancellation
    )
    {
        var request = query.ToRequest();
        return request.IsRefused
            ? ApiAnswers.Problem(request.Refusal, call)
            : (await estimate.RunAsync(call.Actor, request.Value, cancellation)).ToHttp(
                call,
                found => UncertaintyDocument.Of(found, call.Language)
            );
    }

    private static async Task<IResult> CompareAsync(
        ApiCall call,
        [AsParameters] ComparisonQuery query,
        CompareInventories compare,
        CancellationToken cancellation
    )
    {
        var request = query.ToRequest();
        return request.IsRefused
            ? ApiAnswers.Problem(request.Refusal, call)
            : (await compare.RunAsync(call.Actor, request.Value, cancellation)).ToHttp(
                call,
                found => ComparisonDocument.Of(found, call.Language)
            );
    }
}
