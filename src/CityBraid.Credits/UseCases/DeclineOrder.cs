using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Declines an order or takes it back; its tonnes are free again.</summary>
public sealed class DeclineOrder(LedgerDesk desk, ILedgerStore ledger)
{
    /// <summary>Declines; whoever made the order, or may approve it, may.</summary>
    public async Task<Result<LedgerTransaction>> RunAsync(
        Actor actor,
        string key,
        OrderKey order,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(order);
        var known = await ledger.FindOrderAsync(order.Project, order.Number, cancellation);
        return await desk.PostAsync(
            actor,
            new PostedRequest(key, nameof(DeclineOrder), order.Project, order),
            question => ApproveOrder.Look(question, order, known),
            (standing, sight) => OrderRules.Decline(standing, sight),
            cancellation
        );
    }
}
