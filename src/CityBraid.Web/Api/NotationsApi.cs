namespace CityBraid.Web;

/// <summary>Why references of an inventory hold no number.</summary>
internal static class NotationsApi
{
    /// <summary>Maps the endpoints.</summary>
    public static void Map(RouteGroupBuilder inventory)
    {
        inventory
            .MapGet("/notations", ListAsync)
            .WithName("list-notations")
            .WithSummary("The notation keys stated.")
            .Produces<NotationDocument[]>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        Describe(
            inventory.MapPut("/notations", StateAllAsync),
            "state-notations",
            "States several notation keys, all or none; the others stay."
        );
        Describe(
            inventory.MapPut("/notations/{gpc}", StateAsync),
            "state-notation",
            "States why a reference holds no number."
        );
        Describe(
            inventory.MapDelete("/notations/{gpc}", WithdrawAsync),
            "withdraw-notation",
            "Withdraws a notation key."
        );
    }

    private static void Describe(RouteHandlerBuilder route, string name, string summary) =>
        route
            .WithName(name)
            .WithSummary(summary)
            .Produces<NotationDocument[]>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static Task<IResult> ListAsync(
        ApiCall call,
        string place,
        string year,
        ListNotations list,
        CancellationToken cancellation
    ) =>
        InventoryKey
            .Find(place, year)
            .ThenAsync(key => list.RunAsync(call.Actor, key.Place, key.Year, cancellation))
            .ToHttpAsync(call, Told);

    private static Task<IResult> StateAllAsync(
        ApiCall call,
        [AsParameters] NotationsPath path,
        NotationLineInput[] input,
        StateNotations state,
        CancellationToken cancellation
    ) => KeepAsync(call, path, input, state, cancellation);

    private static Task<IResult> StateAsync(
        ApiCall call,
        [AsParameters] NotationsPath path,
        string gpc,
        NotationInput input,
        StateNotations state,
        CancellationToken cancellation
    ) => KeepAsync(call, path, [new NotationLineInput(gpc, input.Key, input.Reason)], state, cancellation);

    private static async Task<IResult> KeepAsync(
        ApiCall call,
        NotationsPath path,
        IReadOnlyList<NotationLineInput> lines,
        StateNotations state,
        CancellationToken cancellation
    )
    {
        var stated = Read(lines);
        return stated.IsRefused
            ? ApiAnswers.Problem(stated.Refusal, call)
            : await Conditions.IfSeenAsync(
                call,
                () => FindAsync(call, path, cancellation),
                () =>
                    path
                        .Key.ThenAsync(key =>
                            state.RunAsync(
                                call.Actor,
                                new NotationRequest(key.Place, key.Year, stated.Value),
                                cancellation
                            )
                        )
                        .ToHttpAsync(call, Told),
                cancellation
            );
    }

    private static Task<IResult> WithdrawAsync(
        ApiCall call,
        [AsParameters] NotationsPath path,
        string gpc,
        WithdrawNotations withdraw,
        CancellationToken cancellation
    ) =>
        Conditions.IfSeenAsync(
            call,
            () => FindAsync(call, path, cancellation),
            () =>
                path
                    .Key.ThenAsync(key =>
                        withdraw.RunAsync(
                            call.Actor,
                            new WithdrawalRequest(key.Place, key.Year, [gpc]),
                            cancellation
                        )
                    )
                    .ToHttpAsync(call, Told),
            cancellation
        );

    private static async Task<Result<NotationDocument[]>> FindAsync(
        ApiCall call,
        NotationsPath path,
        CancellationToken cancellation
    )
    {
        var listed = await path.Key.ThenAsync(key =>
            path.List.RunAsync(call.Actor, key.Place, key.Year, cancellation)
        );
        return listed.IsRefused ? listed.Refusal : Told(listed.Value);
    }

    private static Result<StatedNotation[]> Read(IReadOnlyList<NotationLineInput> lines)
    {
        var stated = new List<StatedNotation>();
        foreach (var line in lines)
        {
            if (!NotationKeys.TryParse(line.Key, out var key))
            {
                return Refusal.Invalid("api.not-a-notation", ("text", line.Key ?? string.Empty));
            }

            stated.Add(new StatedNotation(line.Gpc, key.Value, line.Reason ?? string.Empty));
        }

        return stated.ToArray();
    }

    private static NotationDocument[] Told(IReadOnlyList<StatedNotation> notations) =>
        [.. notations.Select(NotationDocument.Of)];
}
