namespace CityBraid.Web;

/// <summary>What is done with tonnes: at once, or by an order that a second person decides.</summary>
internal static class CreditOrdersApi
{
    /// <summary>Maps the endpoints.</summary>
    public static void Map(RouteGroupBuilder credits)
    {
        credits
            .MapGet("/orders", ListAsync)
            .WithName("list-credit-orders")
            .WithSummary("The open orders that concern the caller.")
            .Produces<OrderDocument[]>();
        CreditProjectsApi.Post(
            credits.MapPost("/movements", MoveAsync),
            "move-credits",
            "Transfers, retires, cancels or deposits tonnes at once, where one person is enough."
        );
        CreditProjectsApi.Post(
            credits.MapPost("/orders", OrderAsync),
            "order-credits",
            "Orders what a second person has to approve; the tonnes are reserved until they do."
        );
        CreditProjectsApi.Post(
            credits.MapPost("/orders/{project}/{number:long}/approval", ApproveAsync),
            "approve-credit-order",
            "Approves an order, which is carried out at once."
        );
        CreditProjectsApi.Post(
            credits.MapPost("/orders/{project}/{number:long}/refusal", DeclineAsync),
            "decline-credit-order",
            "Declines an order or takes it back; its tonnes are free again."
        );
    }

    private static Task<IResult> ListAsync(
        ApiCall call,
        ListCreditOrders list,
        CancellationToken cancellation
    ) =>
        list.RunAsync(call.Actor, cancellation)
            .ToHttpAsync(call, found => found.Select(OrderDocument.Of).ToArray());

    private static Task<IResult> MoveAsync(
        [AsParameters] PostedCall call,
        InstructionInput input,
        MoveCredits move,
        CancellationToken cancellation
    ) =>
        call.AnswerAsync(
            input.Read().ThenAsync(read => move.RunAsync(call.Actor, call.Key, read, cancellation))
        );

    private static Task<IResult> OrderAsync(
        [AsParameters] PostedCall call,
        InstructionInput input,
        OrderCredits order,
        CancellationToken cancellation
    ) =>
        call.AnswerAsync(
            input.Read().ThenAsync(read => order.RunAsync(call.Actor, call.Key, read, cancellation))
        );

    private static Task<IResult> ApproveAsync(
        [AsParameters] PostedCall call,
        [AsParameters] OrderRoute route,
        ApproveOrder approve,
        CancellationToken cancellation
    ) =>
        call.AnswerAsync(
            route.Key.ThenAsync(key => approve.RunAsync(call.Actor, call.Key, key, cancellation))
        );

    private static Task<IResult> DeclineAsync(
        [AsParameters] PostedCall call,
        [AsParameters] OrderRoute route,
        DeclineOrder decline,
        CancellationToken cancellation
    ) =>
        call.AnswerAsync(
            route.Key.ThenAsync(key => decline.RunAsync(call.Actor, call.Key, key, cancellation))
        );
}
