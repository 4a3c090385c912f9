namespace CityBraid.Web;

/// <summary>An order that waits for a decision, as JSON.</summary>
public sealed record OrderDocument(
    string Project,
    long Number,
    [property: Choices(typeof(InstructionKind))] string Kind,
    string From,
    int Vintage,
    long First,
    long Last,
    long Tonnes
)
{
    /// <summary>The account that receives the tonnes, where one does.</summary>
    public string? To { get; init; }

    /// <summary>On whose behalf they are retired.</summary>
    public string? Beneficiary { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    /// <summary>The price of a tonne in a trade.</summary>
    public string? Price { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>Whether whoever asks may approve it; null where that is not told.</summary>
    public bool? MayApprove { get; init; }

    /// <summary>Whether whoever asks may decline it; null where that is not told.</summary>
    public bool? MayDecline { get; init; }

    /// <summary>The order.</summary>
    public static OrderDocument Of(CreditOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        var instruction = order.Instruction;
        return new(
            order.Project.Value,
            order.Number,
            JsonNames.Of(instruction.Kind),
            order.From.Value,
            instruction.Block.Vintage,
            order.First,
            order.Last,
            order.Tonnes
        )
        {
            To = instruction.To?.Value,
            Beneficiary = instruction.Beneficiary,
            Reason = instruction.Reason,
            Price = instruction.Price,
            MadeAt = order.MadeAt,
        };
    }

    /// <summary>The order with what whoever asks may do.</summary>
    public static OrderDocument Of(AwaitedOrder awaited)
    {
        ArgumentNullException.ThrowIfNull(awaited);
        return Of(awaited.Order) with { MayApprove = awaited.MayApprove, MayDecline = awaited.MayDecline };
    }
}
