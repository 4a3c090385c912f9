using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Approves an order, which is carried out at once.</summary>
public sealed class ApproveOrder(LedgerDesk desk, ILedgerStore ledger)
{
    /// <summary>Approves; who may depends on the order, and it is never whoever made it.</summary>
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
            new PostedRequest(key, nameof(ApproveOrder), order.Project, order),
            question => Look(question, order, known),
            (standing, sight) => OrderRules.Approve(standing, sight),
            cancellation
        );
    }

    /// <summary>What has to be looked at to decide about an order; it may not be there.</summary>
    internal static LedgerQuestion Look(LedgerQuestion question, OrderKey order, CreditOrder? known) =>
        known is null
            ? question with
            {
                Fault = CreditRefusals.NoSuchOrder(order.Project, order.Number),
            }
            : OrderCredits.Look(question, known.Instruction) with
            {
                Order = known.Number,
                Block = known.Instruction.Block with { Number = known.First },
            };
}
