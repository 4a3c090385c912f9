using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Lists the orders that await a decision.</summary>
public sealed class ListCreditOrders(ILedgerStore ledger, ICreditRegisterStore register)
{
    /// <summary>The open orders that concern whoever asks: of accounts they act for, or all for the registrar
    ///   and the board.</summary>
    public async Task<Result<IReadOnlyList<CreditOrder>>> RunAsync(
        Actor actor,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (actor.FindRefusal(Permission.ActOnCredits) is { } refusal)
        {
            return refusal;
        }

        var standing = await register.LoadStandingAsync(actor, cancellation);
        if (!standing.IsAdministrator && standing.Organisations.Count == 0)
        {
            return CreditRefusals.NoStanding(CreditRole.Holder);
        }

        var orders = await ledger.ListOpenOrdersAsync(cancellation);
        if (standing.Is(CreditRole.Registrar) || standing.Is(CreditRole.Board))
        {
            return Result(orders);
        }

        var own = (await register.ListAccountsAsync(cancellation))
            .Where(account => standing.IsFor(account.Organisation))
            .Select(account => account.Code)
            .ToHashSet();
        return Result([
            .. orders.Where(order =>
                own.Contains(order.From) || (order.Instruction.To is { } to && own.Contains(to))
            ),
        ]);
    }

    private static Result<IReadOnlyList<CreditOrder>> Result(IReadOnlyList<CreditOrder> orders) =>
        orders.ToList();
}
