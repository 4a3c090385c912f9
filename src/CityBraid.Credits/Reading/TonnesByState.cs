namespace CityBraid.Credits;

/// <summary>Tonnes by what may still happen to them; together they are what was issued.</summary>
/// <param name="Active">Held and free to move.</param>
/// <param name="Reserved">Promised to an order.</param>
/// <param name="Buffer">Left against the risk that a reduction is undone.</param>
/// <param name="Retired">Used for good.</param>
/// <param name="Cancelled">Taken away for good.</param>
public sealed record TonnesByState(long Active, long Reserved, long Buffer, long Retired, long Cancelled)
{
    /// <summary>All of them.</summary>
    public long Sum => Active + Reserved + Buffer + Retired + Cancelled;

    /// <summary>Adds totals up.</summary>
    /// <param name="totals">The totals.</param>
    /// <param name="buffers">The accounts that are buffers.</param>
    internal static TonnesByState Of(IEnumerable<LedgerTotal> totals, IReadOnlySet<AccountCode> buffers)
    {
        var sums = totals
            .GroupBy(total =>
                total.Holding.State switch
                {
                    BlockState.Active or BlockState.Reserved when buffers.Contains(total.Holding.Account) =>
                        (BlockState?)null,
                    var state => state,
                }
            )
            .Select(group => (State: group.Key, Tonnes: group.Sum(total => total.Tonnes)))
            .ToList();
        return new TonnesByState(
            Of(BlockState.Active),
            Of(BlockState.Reserved),
            Of(state: null),
            Of(BlockState.Retired),
            Of(BlockState.Cancelled)
        );

        long Of(BlockState? state) => sums.Where(sum => sum.State == state).Sum(sum => sum.Tonnes);
    }
}
