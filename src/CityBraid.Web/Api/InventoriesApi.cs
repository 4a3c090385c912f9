namespace CityBraid.Web;

/// <summary>Inventories of a place, and why their references hold no number.</summary>
internal static class InventoriesApi
{
    /// <summary>Maps the endpoints.</summary>
    public static void Map(RouteGroupBuilder inventories)
    {
        inventories
            .MapGet("/", ListAsync)
            .WithName("list-inventories")
            .WithSummary("The inventories of every year with facts, the latest first, without their rows.")
            .Produces<InventorySummaryDocument[]>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        inventories
            .MapGet("/{year}", CompileAsync)
            .WithName("compile-inventory")
            .WithSummary("The inventory of a year with every row, its gases, factor and trace.")
            .Produces<InventoryDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        inventories
            .MapGet("/{year}/checks", CheckAsync)
            .WithName("check-inventory")
            .WithSummary(
                "What deserves a second look: open references, double counting, its own past, its peers."
            )
            .Produces<InventoryCheckDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        inventories
            .MapGet("/{year}/notations", ListNotationsAsync)
            .WithName("list-notations")
            .WithSummary("The notation keys stated.")
            .Produces<NotationDocument[]>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        inventories
            .MapPut("/{year}/notations/{gpc}", StateAsync)
            .WithName("state-notation")
            .WithSummary("States why a reference holds no number.")
            .Produces<NotationDocument[]>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        inventories
            .MapDelete("/{year}/notations/{gpc}", WithdrawAsync)
            .WithName("withdraw-notation")
            .WithSummary("Withdraws a notation key.")
            .Produces<NotationDocument[]>()
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> ListAsync(
        ApiCall call,
        string place,
        ListInventories list,
        CancellationToken cancellation
    ) =>
        PlaceCode.TryParse(place, out var code)
            ? (await list.RunAsync(call.Actor, code, cancellation)).ToHttp(
                call,
                found => found.Select(InventorySummaryDocument.Of).ToArray()
            )
            : ApiAnswers.Problem(Refusal.NotFound("places.not-here", ("place", place)), call);

    private static async Task<IResult> CompileAsync(
        ApiCall call,
        [AsParameters] InventoryQuery query,
        CompileInventory compile,
        CancellationToken cancellation
    )
    {
        var request = query.ToRequest();
        return request.IsRefused
            ? ApiAnswers.Problem(request.Refusal, call)
            : (await compile.RunAsync(call.Actor, request.Value, cancellation)).ToHttp(
                call,
                found => InventoryDocument.Of(found, call.Language)
            );
    }

    private static async Task<IResult> CheckAsync(
        ApiCall call,
        string place,
        string year,
        CheckInventory check,
        CancellationToken cancellation
    )
    {
        var key = InventoryKey.Find(place, year);
        return key.IsRefused
            ? ApiAnswers.Problem(key.Refusal, call)
            : (await check.RunAsync(call.Actor, key.Value.Place, key.Value.Year, cancellation)).ToHttp(
                call,
                found => InventoryCheckDocument.Of(found, call.Language)
            );
    }

    private static async Task<IResult> ListNotationsAsync(
        ApiCall call,
        string place,
        string year,
        ListNotations list,
        CancellationToken cancellation
    )
    {
        var key = InventoryKey.Find(place, year);
        return key.IsRefused
            ? ApiAnswers.Problem(key.Refusal, call)
            : Told(await list.RunAsync(call.Actor, key.Value.Place, key.Value.Year, cancellation), call);
    }

    private static async Task<IResult> StateAsync(
        ApiCall call,
        [AsParameters] NotationAddress address,
        NotationInput input,
        StateNotations state,
        CancellationToken cancellation
    )
    {
        var key = address.Key;
        if (key.IsRefused)
        {
            return ApiAnswers.Problem(key.Refusal, call);
        }

        if (!NotationKeys.TryParse(input.Key, out var stated))
        {
            return ApiAnswers.Problem(Refusal.Invalid("api.not-a-notation", ("text", input.Key)), call);
        }

        var notation = new StatedNotation(address.Gpc, stated.Value, input.Reason ?? string.Empty);
        var request = new NotationRequest(key.Value.Place, key.Value.Year, [notation]);
        return Told(await state.RunAsync(call.Actor, request, cancellation), call);
    }

    private static async Task<IResult> WithdrawAsync(
        ApiCall call,
        [AsParameters] NotationAddress address,
        WithdrawNotations withdraw,
        CancellationToken cancellation
    )
    {
        var key = address.Key;
        if (key.IsRefused)
        {
            return ApiAnswers.Problem(key.Refusal, call);
        }

        var request = new WithdrawalRequest(key.Value.Place, key.Value.Year, [address.Gpc]);
        return Told(await withdraw.RunAsync(call.Actor, request, cancellation), call);
    }

    private static IResult Told(Result<IReadOnlyList<StatedNotation>> notations, ApiCall call) =>
        notations.ToHttp(call, found => found.Select(NotationDocument.Of).ToArray());
}
