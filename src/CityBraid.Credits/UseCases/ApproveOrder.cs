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
        if (LedgerDesk.FindRefusal(actor, key) is { } refused)
        {
            return refused;
        }

        if (await ledger.FindOrderAsync(order.Project, order.Number, cancellation) is not { } known)
        {
            return CreditRefusals.NoSuchOrder(order.Project, order.Number);
        }

        return await desk.PostAsync(
            actor,
            new PostedRequest(key, nameof(ApproveOrder), order.Project, order),
            question => Look(question, known),
            (standing, sight) => OrderRules.Approve(standing, sight),
            cancellation
        );
    }

    /// <summary>What has to be looked at to decide about an order.</summary>
    internal static LedgerQuestion Look(LedgerQuestion question, CreditOrder order) =>
        OrderCredits.Look(question, order.Instruction) with
        {
            Order = order.Number,
            Block = order.Instruction.Block with { Number = order.First },
        };
}
