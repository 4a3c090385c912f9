using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>The bulletin of trades over the counter: what was sold, for how much, signed by both
///   sides.</summary>
public sealed class ListTrades(ILedgerStore ledger)
{
    /// <summary>The trades, the newest offer first; everybody may know them.</summary>
    public async Task<Result<IReadOnlyList<CreditOrder>>> RunAsync(
        Actor actor,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.FindRefusal(Permission.ReadCredits) is { } refusal
            ? refusal
            : (await ledger.ListTradesAsync(cancellation)).ToList();
    }
}
